import * as vscode from 'vscode';
import { explanationsAt, type Explanation } from '../../core/author/explain/explain.js';
import { markdownCode, markdownText } from '../../core/review/report/markdown-text.js';
import type { Current } from '../current.js';
import { said } from '../spoken.js';

/** What the words at an offset of an artifact mean, a text for each, as the hover shows it. Nothing of the document is markdown. */
export function meaningsAt({ reading, file }: Current, offset: number, today: string): vscode.MarkdownString[] {
  const artifact = file?.state === 'read' ? file.artifact : null;
  if (!artifact) return [];
  return explanationsAt({ artifact, corpus: reading.corpus, offset, today }).map(textOf);
}

function textOf({ title, says }: Explanation): vscode.MarkdownString {
  const lines = [
    `**${said(title, markdownText)}**`,
    ...says.map((phrase) => said(phrase, phrase.code ? markdownCode : markdownText)),
  ];
  const text = new vscode.MarkdownString(lines.join('\n\n'), false);
  text.isTrusted = false;
  text.supportHtml = false;
  return text;
}
