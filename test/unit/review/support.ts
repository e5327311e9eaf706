import { buildCorpus, updateCorpus, type InputChange } from '../../../src/core/corpus/build.js';
import type { Corpus } from '../../../src/core/corpus/types.js';
import type { Ends } from '../../../src/core/review/ends.js';
import { nameOf } from '../../../src/core/review/records.js';
import { review } from '../../../src/core/review/review.js';
import { sentenceOf } from '../../../src/core/review/sentences.js';
import type { Direction, ReviewedRecord } from '../../../src/core/review/types.js';

/** The files of one end, by path. */
export type Texts = Readonly<Record<string, string>>;

/** A corpus of texts. */
export function corpusOf(texts: Texts): Corpus {
  return buildCorpus({
    files: Object.entries(texts).map(([path, text]) => ({ path, text })),
    paths: Object.keys(texts),
  });
}

/** Both ends, the base made from the head as a host makes it: what did not change is the same object. */
export function endsOf(base: Texts, head: Texts): Ends {
  const after = corpusOf(head);
  const changes: InputChange[] = [
    ...Object.entries(base).flatMap(([path, text]) => (head[path] === text ? [] : [{ path, text }])),
    ...Object.keys(head).flatMap((path) => (path in base ? [] : [{ path, removed: true as const }])),
  ];
  return { before: updateCorpus(after, changes), after };
}

/** What changed between two ends. */
export function reviewed(base: Texts, head: Texts): ReviewedRecord[] {
  return review(endsOf(base, head));
}

/** What is told of one decision. */
export interface Told {
  readonly decision: string;
  readonly state: string;
  readonly changes: readonly { readonly kind: string; readonly direction: Direction; readonly says: string }[];
  readonly neutral: number;
}

/** What is told of each decision. */
export function toldOf(records: readonly ReviewedRecord[]): Told[] {
  return records.map(({ before, after, state, changes, neutral }) => {
    const record = after ?? before;
    return {
      decision: record ? nameOf(record) : '',
      state,
      changes: changes.map((change) => ({
        kind: change.kind,
        direction: change.direction,
        says: sentenceOf(change),
      })),
      neutral,
    };
  });
}

/** Kind and direction of every change in order of the alphabet, as they would be if base and head were swapped. */
export function turnedRound(records: readonly ReviewedRecord[]): string[] {
  const turned: Readonly<Record<string, string>> = {
    ...{ weaker: 'stronger', stronger: 'weaker' },
    ...{ added: 'removed', removed: 'added' },
  };
  return records
    .flatMap(({ changes }) =>
      changes.map(({ kind, direction }) => `${turned[kind] ?? kind} ${turned[direction] ?? direction}`),
    )
    .sort();
}

/** Kind and direction of every change, in order of the alphabet. */
export function moves(records: readonly ReviewedRecord[]): string[] {
  return records.flatMap(({ changes }) => changes.map(({ kind, direction }) => `${kind} ${direction}`)).sort();
}

/** How many edits are counted and not listed. */
export function neutralIn(records: readonly ReviewedRecord[]): number {
  return records.reduce((sum, { neutral }) => sum + neutral, 0);
}
