import type { Scope } from './scope.js';
import type { Unit } from './units.js';

/** What a person has answered: what ships, and what goes first, each in their order. */
export interface Answer {
  readonly above: readonly Unit[];
  readonly below: readonly Unit[];
}

/** The units of each group in their new order; the place of a line among them is that of null. */
export type Arranged = readonly (readonly (Unit | null)[])[];

/**
 * Puts what was answered into the groups of a scope. Each unit stays in its own group where the order and the line let
 * it, else goes to the nearest that follows the one before it. Placeholders stay behind what says something.
 */
export function arranged({ groups, parted, items }: Scope, { above, below }: Answer): Arranged {
  const asked = new Set(items);
  const places: (Unit | null)[][] = groups.map(() => []);
  const home = new Map(groups.flatMap(({ units }, index) => units.map((unit) => [unit, index] as const)));
  const end = parted ?? groups.length;
  let at = 0;
  for (const unit of above) places[(at = Math.min(Math.max(at, home.get(unit) ?? 0), end - 1))]?.push(unit);
  if (parted === null) places[at]?.push(null);
  else at = parted;
  for (const unit of below) places[(at = Math.max(at, home.get(unit) ?? 0))]?.push(unit);
  for (const [index, { units }] of groups.entries())
    places[index]?.push(...units.filter((unit) => unit.empty && !asked.has(unit)));
  return places;
}
