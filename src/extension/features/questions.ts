import type * as vscode from 'vscode';
import type { Finding } from '../../core/lint/finding.js';
import type { Rule } from '../../core/lint/rule.js';
import type { Current } from '../current.js';
import { promptOf } from './prompting.js';

/** A question that a rule puts to the author of a draft, with the command that takes the answer. */
export interface Asked {
  readonly finding: Finding;
  readonly question: string;
  readonly command: string;
}

/** The questions of the rules that found something in the draft of a PRD, each once; none once it is proposed. */
export function questionsIn({ file, findings }: Current, rules: readonly Rule[]): Asked[] {
  const artifact = file?.state === 'read' ? file.artifact : null;
  if (artifact?.kind !== 'prd' || artifact.stage !== 'draft') return [];
  const asked = new Map<string, Asked>();
  for (const finding of findings) {
    const question = rules.find(({ id }) => id === finding.rule)?.question;
    if (question === undefined || asked.has(question)) continue;
    asked.set(question, { finding, question, command: promptOf(finding.rule) ?? 'cutline.beginAnswer' });
  }
  return [...asked.values()];
}

/** What the command of a question is handed: the document, and what was found where. */
export function argumentsOf({ finding, command }: Asked, uri: vscode.Uri): unknown[] {
  return [uri, command === 'cutline.beginAnswer' ? finding.rule : finding.range.start];
}
