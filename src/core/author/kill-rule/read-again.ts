import { fieldsOf } from '../../artifact/carriers/carriers.js';
import type { HeadingMatcher } from '../../artifact/headings/match.js';
import { killRulesOf } from '../../artifact/kill-rules.js';
import { recordsOf } from '../../artifact/records.js';
import { sectionsOf } from '../../artifact/sections.js';
import type { Artifact, KillRule } from '../../artifact/types.js';
import type { Document } from '../../document/document.js';
import { readDocument } from '../../document/read.js';
import { applyEdits } from '../../lint/edits.js';
import type { FileEdit } from '../file-edit.js';
import { isWhole, type KillRuleAnswers } from './answers.js';

/** True where a document, once the edits are made, has a whole kill rule of the answered metric, and its metadata is as sound as before. */
export function isReadAgain(
  { document, kind }: Artifact,
  edits: readonly FileEdit[],
  { metric }: KillRuleAnswers,
  match: HeadingMatcher,
): boolean {
  const applied = applyEdits(document.text, edits);
  if (!('text' in applied)) return false;
  const after = readDocument(document.path, applied.text);
  const rules =
    kind === 'decision-log' ? recordsOf(after).flatMap(({ killRules }) => killRules) : rulesIn(after, match);
  const isAnswered = (rule: KillRule): boolean =>
    isWhole(rule) && letters(metric).includes(letters(rule.metric?.text ?? ''));
  return after.frontmatter.state === document.frontmatter.state && rules.some(isAnswered);
}

function rulesIn(document: Document, match: HeadingMatcher): KillRule[] {
  return killRulesOf(document, sectionsOf(document, match), fieldsOf(document, match), match);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
