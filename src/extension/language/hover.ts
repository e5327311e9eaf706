import * as vscode from 'vscode';
import { explanationsAt, type Explanation } from '../../core/author/explain/explain.js';
import { markdownCode, markdownText } from '../../core/review/report/markdown-text.js';
import type { Current } from '../current.js';
import { rangesIn } from '../ranges.js';
import { said } from '../spoken.js';

/** What words of a document mean, as the hover shows it. */
export interface Meaning {
  readonly text: vscode.MarkdownString;
  readonly range: vscode.Range;
}

/** What the words at an offset of an artifact mean, what is meant most closely first. Nothing of the document is markdown. */
export function meaningsAt({ reading, path, file }: Current, offset: number, today: string): Meaning[] {
  const artifact = file?.state === 'read' ? file.artifact : null;
  if (!artifact) return [];
  const { corpus } = reading;
  const rangeOf = rangesIn(corpus, path);
  return explanationsAt({ artifact, corpus, offset, today }).map((each) => ({
    text: textOf(each),
    range: rangeOf(each.range),
  }));
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
