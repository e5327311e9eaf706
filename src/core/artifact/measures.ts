import type { Words } from '../document/range.js';
import { finderOf } from '../words/find.js';
import { listedIn } from '../words/listed.js';
import { tokensOf } from '../words/tokens.js';
import { brief } from './brief.js';
import { comparisonPattern, datePattern, thresholdPattern } from './kill-words.js';
import type { Carrier, Measure } from './types.js';
import { matchesOf } from '../text/matches.js';

/** The parts of a measure that were found. */
export type MeasureParts = Partial<Pick<Measure, 'metric' | 'from' | 'to' | 'comparison' | 'by'>>;

const guardrails = finderOf('guardrail');
const isMove = listedIn('move');
const isBaseline = listedIn('from-column');
const isTarget = listedIn('to-column');
const isMetric = listedIn('metric-column');

/** A word of a text is at most so long. */
const longestWord = 40;

/** A measure of the parts that are there. */
export function measureOf(words: Words, says: Measure['says'], carrier: Carrier, parts: MeasureParts): Measure {
  const { metric = null, from = null, to = null, comparison = null, by = null } = parts;
  return { ...words, says, metric, from, to, comparison, by, carrier };
}

/** True for words that speak of a guardrail: what must not get worse. */
export function saysHealth(text: string): boolean {
  return guardrails(brief(text), 'en').length > 0;
}

/** Reads a sentence such as "Raise checkout completion from 61% to 66% by 2026-06-30". */
export function measureIn(words: Words, says: Measure['says'], carrier: Carrier): Measure {
  const text = brief(words.text);
  const at = words.range.start;
  const by = matchesIn(text, at, datePattern)[0] ?? null;
  const isApart = ({ range }: Words): boolean => !by || range.end <= by.range.start || range.start >= by.range.end;
  const comparison = matchesIn(text, at, comparisonPattern).find(isApart) ?? null;
  const numbers = matchesIn(text, at, thresholdPattern).filter(isApart);
  const parts = [comparison, by, ...numbers].flatMap((part) => part?.range ?? []);
  const first = Math.min(text.length, ...parts.map(({ start }) => start - at));
  const last = Math.max(0, ...parts.map(({ end }) => end - at));
  const { label, end } = labelIn(text, at);
  const metric = label ?? nameIn(text, end, first, at) ?? nameIn(text, last, text.length, at);
  return measureOf(words, saysHealth(text) ? 'health' : says, carrier, {
    metric,
    ...fromAndTo(numbers, text, at),
    comparison,
    by,
  });
}

/** "from 61% to 66%", "61% → 66%", "66% (today 61%)"; a lone number is where it shall go. */
function fromAndTo(numbers: readonly Words[], text: string, at: number): Pick<MeasureParts, 'from' | 'to'> {
  const [first = null, second = null] = numbers;
  if (first && second && isArrow(text.slice(first.range.end - at, second.range.start - at)))
    return { from: first, to: second };
  const from = numbers.find(({ range }) => isBaseline(lastWord(text.slice(0, range.start - at)))) ?? null;
  return { from, to: numbers.find((number) => number !== from) ?? null };
}

function isArrow(between: string): boolean {
  return /^[\s*_`]{0,9}(?:→|->|=>|to|auf|bis|à|a|para|en)[\s*_`]{0,9}$/iu.test(between);
}

function lastWord(text: string): string {
  return tokensOf(text.slice(-longestWord)).at(-1)?.word ?? '';
}

/** "**Checkout completion**: ..." names the metric at its head; "Guardrail: ..." and "Target: ..." only say what follows. */
function labelIn(text: string, at: number): { readonly label: Words | null; readonly end: number } {
  const found = /^([*_`\s]{0,9})([^*_`:\n]{3,80})[*_`]{0,3}:/.exec(text);
  const label = found?.[2]?.trimEnd() ?? '';
  if (!found || !/\p{L}{3}/u.test(label)) return { label: null, end: 0 };
  if (isHeader(label) || saysHealth(label)) return { label: null, end: found[0].length };
  const start = at + (found[1]?.length ?? 0);
  return { label: { text: label, range: { start, end: start + label.length } }, end: found[0].length };
}

function isHeader(label: string): boolean {
  return isTarget(label) || isMetric(label) || isBaseline(label);
}

/** What is left of a clause without the words that only move it: "Raise checkout completion from" is about the completion. */
function nameIn(text: string, from: number, to: number, at: number): Words | null {
  const said = tokensOf(text.slice(from, to)).filter(({ word }) => !isMove(word));
  const [first] = said;
  const last = said.at(-1);
  if (!first || !last) return null;
  const start = from + first.range.start;
  const end = from + last.range.end;
  const name = text.slice(start, end);
  return /\p{L}/u.test(name) && name.length > 1 ? { text: name, range: { start: at + start, end: at + end } } : null;
}

function matchesIn(text: string, at: number, pattern: RegExp): Words[] {
  return matchesOf(text, pattern).map(({ 0: found, index }) => ({
    text: found,
    range: { start: at + index, end: at + index + found.length },
  }));
}
