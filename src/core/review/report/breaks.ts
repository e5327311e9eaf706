import type { BrokenReference } from '../broken.js';
import type { Collision } from '../collisions.js';
import { nameIn, placeOf } from './names.js';
import type { Placing } from './places.js';
import type { ReportedBroken, ReportedCollision } from './types.js';

/** One collision for each pair of files, however many branches hold the other one. */
export function collisionsFrom(collisions: readonly Collision[], placed: Placing): ReportedCollision[] {
  const groups = new Map<string, Collision[]>();
  for (const collision of collisions) {
    const key = JSON.stringify([collision.decision.path, collision.path]);
    groups.set(key, [...(groups.get(key) ?? []), collision]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { decision, number, path } = first;
    const branches = group.map(({ branch }) => branch);
    return [{ sentence: saidOf(first, branches), number, at: placed(placeOf(decision)), path, branches }];
  });
}

function saidOf({ decision, number, path, branch }: Collision, branches: readonly string[]): string {
  const others = branches.length - 1;
  const more = others === 0 ? '' : ` and ${String(others)} more ${others === 1 ? 'branch' : 'branches'}`;
  return `Give ${nameIn(decision)} another number: ${branch}${more} took ${number} for ${path}`;
}

/** A reference that led somewhere before. */
export function brokenFrom({ reference, at, was }: BrokenReference, placed: Placing): ReportedBroken {
  return {
    sentence: `Mend the reference to ${reference.text}: it led to ${nameIn(was)} and leads nowhere now`,
    at: placed(at),
    was: was.path,
  };
}
