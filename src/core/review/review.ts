import type { Artifact } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { changeOf } from './change.js';
import { compared, inOrder } from './compare.js';
import type { Ends } from './ends.js';
import { matched } from './match.js';
import { recordsIn } from './records.js';
import type { Change, DecisionRecord, ReviewedRecord } from './types.js';

/**
 * What changed in the decisions between two corpora: strongest first, then by path. Reviewing a corpus against itself
 * gives nothing, and the other way round what was weaker is stronger.
 */
export function review(ends: Ends): ReviewedRecord[] {
  const [before, after] = [changedIn(ends.before, ends.after), changedIn(ends.after, ends.before)];
  const found = matched(before.flatMap(recordsIn), after.flatMap(recordsIn));
  const records = [
    ...found.pairs.flatMap((pair) => compared(pair, ends) ?? []),
    ...found.removed.map(removed),
    ...found.added.map(added),
  ];
  return records.sort(
    (a, b) => weightOf(a) - weightOf(b) || (pathOf(a) < pathOf(b) ? -1 : pathOf(a) > pathOf(b) ? 1 : 0),
  );
}

/**
 * Artifacts that were not taken over from the other corpus as they are: only these can have changed. A file that the
 * other end has but cannot read is neither gone nor new: a rule says that it cannot be read.
 */
function changedIn(corpus: Corpus, other: Corpus): Artifact[] {
  return corpus.artifacts.filter((artifact) => {
    const twin = other.files.get(artifact.path);
    if (twin?.state === 'unread') return false;
    return twin?.state !== 'read' || twin.artifact !== artifact;
  });
}

function removed(before: DecisionRecord): ReviewedRecord {
  const held = before.stage === 'accepted';
  const change = changeOf(
    { before, after: before },
    {
      kind: 'removed',
      direction: held ? 'weaker' : 'neutral',
      message: before.status ? 'record-removed' : 'record-gone',
      before: before.title,
      after: before.title,
      was: before.status?.raw ?? null,
    },
  );
  return { state: 'removed', before, after: null, changes: [change], neutral: 0 };
}

function added(after: DecisionRecord): ReviewedRecord {
  const holds = after.stage === 'accepted';
  const change = changeOf(
    { before: after, after },
    {
      kind: 'added',
      direction: holds ? 'stronger' : 'neutral',
      message: 'record-added',
      before: after.title,
      after: after.title,
      is: after.status?.raw ?? null,
    },
  );
  return { state: 'added', before: null, after, changes: [change], neutral: 0 };
}

function weightOf({ changes, state }: ReviewedRecord): number {
  const strongest: Change | undefined = inOrder(changes)[0];
  if (!strongest) return state === 'renamed' ? 3 : 4;
  return { weaker: 0, neutral: 1, stronger: 2 }[strongest.direction];
}

function pathOf({ before, after }: ReviewedRecord): string {
  return (after ?? before)?.path ?? '';
}
