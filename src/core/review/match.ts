import { numberingFolder } from '../corpus/paths.js';
import { bareWords, likeness } from '../text/likeness.js';
import { mostAlike, type Twins } from './alike.js';
import { without } from './items.js';
import { textOfRecord } from './records.js';
import type { DecisionRecord, Pair } from './types.js';

/** Which decisions are the same at both ends, and which are there at one end alone. */
export interface Matched {
  readonly pairs: readonly Pair[];
  readonly removed: readonly DecisionRecord[];
  readonly added: readonly DecisionRecord[];
}

/** A sign that two decisions are the same, and how alike their texts must be beside it. */
interface Sign {
  readonly of: (record: DecisionRecord) => string | null;
  readonly least: number;
}

/** Two texts that are less alike are two decisions. */
const leastAlike = 0.5;

/** A number or a name can be given to another decision; then the two texts have little in common. */
const leastSame = 0.3;

/** So many words tell what a text is about. */
const mostWords = 2_000;

/** The strongest sign first. */
const signs: readonly Sign[] = [
  { of: (record) => `${record.path}|${idOf(record)}|${titleOf(record)}`, least: 0 },
  { of: (record) => titleOf(record) && `${folderOf(record)}|${titleOf(record)}`, least: leastSame },
  { of: (record) => (record.record ? null : record.path), least: leastSame },
  { of: (record) => idOf(record) && `${folderOf(record)}|${idOf(record)}`, least: leastSame },
  { of: (record) => titleOf(record) && `${record.artifact.kind}|${titleOf(record)}`, least: leastSame },
  { of: (record) => record.artifact.kind, least: leastAlike },
  // What is left at one path is one decision that was written anew.
  { of: (record) => (record.record ? null : record.path), least: 0 },
];

/**
 * Matches decisions by title, path and number, then by what they say, each to one at most. A renamed and renumbered
 * decision is one pair, and a number that was given to another decision is none.
 */
export function matched(before: readonly DecisionRecord[], after: readonly DecisionRecord[]): Matched {
  const words = new Map<DecisionRecord, ReadonlySet<string>>();
  const pairs: Pair[] = [];
  let rest = { before: [...before], after: [...after] };
  for (const sign of signs) {
    const found = pairsBy(sign);
    pairs.push(...found);
    rest = without(rest, found);
  }
  const order = new Map(after.map((record, index) => [record, index]));
  pairs.sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0));
  return { pairs, removed: rest.before, added: rest.after };

  function pairsBy({ of, least }: Sign): Twins<DecisionRecord>[] {
    const [old, now] = [grouped(rest.before, of), grouped(rest.after, of)];
    return [...old].flatMap(([key, group]) => {
      const others = now.get(key) ?? [];
      const [one, other] = [group[0], others[0]];
      if (least === 0 && group.length + others.length === 2 && one && other) return [{ before: one, after: other }];
      return mostAlike(group, others, alike, least);
    });
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

function grouped(records: readonly DecisionRecord[], keyOf: Sign['of']): Map<string, DecisionRecord[]> {
  const groups = new Map<string, DecisionRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null || key === '') continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

function folderOf({ path, artifact, record }: DecisionRecord): string {
  return `${record ? path : numberingFolder(path)}|${artifact.kind}`;
}

function idOf({ id }: DecisionRecord): string {
  return id ? `${id.prefix}|${id.number}` : '';
}

function titleOf({ title }: DecisionRecord): string {
  return bareWords(title?.text ?? '').join(' ');
}
