import type { Direction } from '../types.js';
import type { ReportedChange, ReportedCounts, ReportedDecision } from './types.js';

/** The groups in which decisions are listed, each with its heading. */
export const groups: readonly (readonly [state: ReportedDecision['state'], heading: string])[] = [
  ['removed', 'Removed'],
  ['changed', 'Changed'],
  ['renamed', 'Renamed'],
  ['added', 'Added'],
];

/** A direction as a word before a sentence. */
export const directionWords: Readonly<Record<Direction, string>> = {
  weaker: 'weaker',
  stronger: 'stronger',
  neutral: 'other',
};

/** How many decisions changed, in one sentence without its full stop. */
export function decisionsInWords({ added, changed, removed, renamed }: ReportedCounts): string {
  const parts = listOf([
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
    [renamed, 'renamed'],
  ]);
  const [first, ...rest] = parts;
  if (!first) return 'No decision changed';
  return [
    `${String(first.count)} ${first.count === 1 ? 'decision' : 'decisions'} ${first.word}`,
    ...rest.map(joined),
  ].join(', ');
}

/** What the changes did to promises, in one sentence without its full stop; empty where there is nothing to say. */
export function changesInWords({ weaker, stronger, other }: ReportedCounts): string {
  const [first, ...rest] = listOf([
    [weaker, 'weaker'],
    [stronger, 'stronger'],
    [other, 'neither'],
  ]);
  if (!first) return '';
  const start = `${String(first.count)} ${first.count === 1 ? 'change is' : 'changes are'} ${first.word}`;
  return [start, ...rest.map(joined)].join(', ');
}

/** How many edits are counted and not listed; empty where there is none. */
export function editsInWords(neutral: number): string {
  if (neutral === 0) return '';
  return neutral === 1 ? '1 edit changes no promise' : `${String(neutral)} edits change no promise`;
}

/** Where a change stands, behind its sentence: at the head, or at the base where it is gone. The file is named where it is not the decision's own. */
export function lineInWords({ before, after, was, is }: ReportedChange, { path }: ReportedDecision): string {
  const isGone = is === null && was !== null;
  const place = isGone ? before : after;
  if (!place?.range) return '';
  const own = place.path === path || place.path === before?.path;
  return `(${own ? '' : `${place.path}, `}line ${String(place.range.start.line)}${isGone ? ' before' : ''})`;
}

/** True where a decision has nothing to list: its edits are counted alone. */
export function isOnlyEdited({ state, changes }: ReportedDecision): boolean {
  return state === 'changed' && changes.length === 0;
}

interface Part {
  readonly count: number;
  readonly word: string;
}

function listOf(counts: readonly (readonly [count: number, word: string])[]): Part[] {
  return counts.flatMap(([count, word]) => (count > 0 ? [{ count, word }] : []));
}

function joined({ count, word }: Part): string {
  return `${String(count)} ${word}`;
}
