import type { Artifact, Reference } from '../artifact/types.js';
import type { Ends } from './ends.js';
import type { Place } from './types.js';

/** A reference that led to a record at the base and leads nowhere at the head. */
export interface BrokenReference {
  readonly from: Artifact;
  readonly reference: Reference;
  readonly at: Place;
  /** What it led to. */
  readonly was: Artifact;
}

/** References, in any record, that the changes between two corpora break. */
export function brokenReferences({ before, after }: Ends): BrokenReference[] {
  return after.artifacts.flatMap((from) => {
    const lost = from.references.filter((reference) => after.resolve(reference, from).state === 'missing');
    const old = lost.length > 0 ? before.files.get(from.path) : undefined;
    if (old?.state !== 'read' || !old.artifact) return [];
    const { artifact } = old;
    return lost.flatMap((reference) => {
      const same = artifact.references.find((other) => isSame(other, reference));
      const was = same && before.resolve(same, artifact);
      if (was?.state !== 'found') return [];
      return [
        { from, reference, at: { path: reference.path ?? from.path, range: reference.range }, was: was.artifact },
      ];
    });
  });
}

function isSame(one: Reference, other: Reference): boolean {
  return one.text === other.text && one.target === other.target && one.relation === other.relation;
}
