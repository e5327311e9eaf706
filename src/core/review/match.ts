import { numberingFolder } from '../corpus/paths.js';
import { bareWords, likeness } from '../text/likeness.js';
import { textOfRecord } from './records.js';
import type { DecisionRecord, Pair } from './types.js';

/** Which decisions are the same at both ends, and which are there at one end alone. */
export interface Matched {
  readonly pairs: readonly Pair[];
  readonly removed: readonly DecisionRecord[];
  readonly added: readonly DecisionRecord[];
}

/** Two texts that are less alike are two decisions. */
const leastAlike = 0.5;

/** A number can be given to another decision; then the two texts have next to nothing in common. */
const leastSame = 0.2;

/** So many comparisons of two texts are made; where a branch replaces more than that, ids and paths must do. */
const mostComparisons = 40_000;

/** So many words tell what a text is about. */
const mostWords = 2_000;

/**
 * Matches decisions by id, then by path, then by what they say, each to one at most. A renamed and renumbered decision
 * is one pair, and a number that was given to another decision is none.
 */
export function matched(before: readonly DecisionRecord[], after: readonly DecisionRecord[]): Matched {
  const old = new Set(before);
  const now = new Set(after);
  const pairs: Pair[] = [];
  const words = new Map<DecisionRecord, ReadonlySet<string>>();
  const take = (one: DecisionRecord, other: DecisionRecord): void => {
    pairs.push({ before: one, after: other });
    old.delete(one);
    now.delete(other);
  };

  byKey((record) => `${record.path}|${idKey(record)}|${titleKey(record)}`, 0);
  byKey((record) => (record.record ? null : record.path), leastSame);
  byKey(
    (record) => idKey(record) && `${numberingFolder(record.path)}|${record.artifact.kind}|${idKey(record)}`,
    leastSame,
  );
  byKey((record) => (record.record ? `${record.path}|${titleKey(record)}` : null), 0);
  byLikeness();
  // What is left at one path is one decision that was written anew.
  byKey((record) => (record.record ? null : record.path), 0);
  const order = new Map(after.map((record, index) => [record, index]));
  pairs.sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0));
  return { pairs, removed: before.filter((each) => old.has(each)), added: after.filter((each) => now.has(each)) };

  function byKey(keyOf: (record: DecisionRecord) => string | null, least: number): void {
    const candidates = new Map<string, DecisionRecord[]>();
    for (const record of old) {
      const key = keyOf(record);
      if (key) candidates.set(key, [...(candidates.get(key) ?? []), record]);
    }
    for (const record of [...now]) {
      const same = candidates.get(keyOf(record) ?? '')?.filter((each) => old.has(each)) ?? [];
      const [best] = same.map((each) => ({ each, like: alike(each, record) })).sort((a, b) => b.like - a.like);
      if (best && best.like >= least) take(best.each, record);
    }
  }

  function byLikeness(): void {
    if (old.size * now.size > mostComparisons) return;
    const likely = [...old].flatMap((one) =>
      [...now]
        .filter((other) => other.artifact.kind === one.artifact.kind)
        .map((other) => ({ one, other, like: alike(one, other) })),
    );
    for (const { one, other, like } of likely.sort((a, b) => b.like - a.like))
      if (like >= leastAlike && old.has(one) && now.has(other)) take(one, other);
  }

  function alike(one: DecisionRecord, other: DecisionRecord): number {
    return likeness(wordsOf(one), wordsOf(other));
  }

  function wordsOf(record: DecisionRecord): ReadonlySet<string> {
    const known = words.get(record) ?? new Set(bareWords(textOfRecord(record)).slice(0, mostWords));
    words.set(record, known);
    return known;
  }
}

function idKey({ id }: DecisionRecord): string {
  return id ? `${id.prefix}|${id.number}` : '';
}

function titleKey({ title }: DecisionRecord): string {
  return bareWords(title?.text ?? '').join(' ');
}
