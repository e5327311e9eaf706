import type { Artifact, KillRule } from '../../artifact/types.js';
import { textOf, type Range } from '../../document/range.js';
import { matchesOf } from '../../text/matches.js';
import { inserting, overwriting, type FileEdit } from '../file-edit.js';

/** What ends a sentence before another one opens; the point of "Dr." or "Mrs." ends none. */
const sentenceEnd = /(?<=(?<!\p{Lu})\p{Ll}{2}|[\p{N}%)\]"”])[.!?]\s+(?=[\p{Lu}[*_"“])/gu;

/**
 * An edit that puts a sentence in the place of those that say something of a rule, and keeps the others that stand
 * beside them. Where several say nothing of it, the sentence comes before them.
 */
export function inProse(artifact: Artifact, rule: KillRule, sentence: string): FileEdit {
  const { text } = artifact.document;
  if (textOf(text, rule.range) !== rule.text) return overwriting(artifact, rule.range, sentence);
  const sentences = sentencesIn(rule);
  const { metric, comparison, threshold, date, owner, action } = rule;
  const parts = [metric, comparison, threshold, date, owner, action];
  const telling = sentences.filter(({ start, end }) =>
    parts.some((words) => words !== null && words.range.start < end && words.range.end > start),
  );
  const [first, last] = [telling[0], telling.at(-1)];
  if (first && last) return overwriting(artifact, { start: first.start, end: last.end }, sentence);
  return sentences.length > 1
    ? inserting(artifact, rule.range.start, `${sentence} `)
    : overwriting(artifact, rule.range, sentence);
}

/** The sentences of a rule without the space between them. */
function sentencesIn({ text, range }: KillRule): Range[] {
  const sentences: Range[] = [];
  let { start } = range;
  for (const found of matchesOf(text, sentenceEnd)) {
    sentences.push({ start, end: range.start + found.index + 1 });
    start = range.start + found.index + found[0].length;
  }
  return [...sentences, { start, end: range.end }];
}
