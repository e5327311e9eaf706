import { finalCallOf } from '../../rights/final-call.js';
import { sidesOf } from '../../rights/sides.js';
import type { Subject } from './subjects.js';

/**
 * The sides that own a decision: those of its final call, else those of the people who decide. Null where nobody is
 * named, or where nothing tells the side of somebody.
 */
export function decidingSides({ decision, row, corpus }: Subject): ReadonlySet<string> | null {
  const call = finalCallOf(decision, row, corpus);
  if (call) {
    const { parties, unknown } = call.said;
    return unknown.length > 0 || parties.length === 0 ? null : new Set(parties.map(({ side }) => side));
  }
  const sides = sidesOf(corpus, decision);
  const there = decision.decisionMakers.map((person) => person.side ?? sides(person.text));
  if (there.length === 0 || there.includes(null)) return null;
  return new Set(
    there.flatMap((side) => (side === 'joint' ? ['product', 'engineering'] : (side?.toLowerCase() ?? []))),
  );
}

/** True where one side owns a decision alone. */
export function isOwnedBy(side: string, subject: Subject): boolean {
  const sides = decidingSides(subject);
  return sides?.size === 1 && sides.has(side);
}
