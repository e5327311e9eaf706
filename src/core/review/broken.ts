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
  const gone = before.artifacts.filter((artifact) => {
    const now = after.files.get(artifact.path);
    return now?.state !== 'read' || now.artifact?.id?.text !== artifact.id?.text;
  });
  return gone.flatMap((was) =>
    before.referencesTo(was).flatMap(({ from, reference }) => {
      const now = after.files.get(from.path);
      if (now?.state !== 'read' || !now.artifact) return [];
      const same = now.artifact.references.find(
        ({ text, target, relation }) =>
          text === reference.text && target === reference.target && relation === reference.relation,
      );
      if (!same || after.resolve(same, now.artifact).state !== 'missing') return [];
      const at = { path: same.path ?? now.artifact.path, range: same.range };
      return [{ from: now.artifact, reference: same, at, was }];
    }),
  );
}
