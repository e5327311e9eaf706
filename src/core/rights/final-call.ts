import { fieldOf } from '../artifact/fields.js';
import type { Field, Person } from '../artifact/types.js';
import type { MatrixRow } from '../corpus/types.js';
import { decidersIn, isSame, isUntold, type Deciders } from './deciders.js';
import type { Decision } from './decisions.js';
import { sidesOf, type Telling } from './sides.js';

/**
 * How a final call compares with its row: `one-sided` where only some of the row's sides have it, `outside` where
 * somebody has it who is neither of product and engineering nor of the row, `untold` where nothing tells a name's side.
 */
export type CallVerdict = 'same' | 'untold' | 'one-sided' | 'outside' | 'other';

/** A final call as a decision says it, beside what its row says. */
export interface FinalCall {
  readonly field: Field;
  readonly said: Deciders;
  readonly row: Deciders;
  readonly verdict: CallVerdict;
}

/** Compares the final call of a decision with its row by who is meant; null where none is said. */
export function finalCallOf(decision: Decision, row: MatrixRow | null, telling: Telling): FinalCall | null {
  const field = fieldOf(decision, 'final-call');
  if (!field) return null;
  const sides = sidesOf(telling, decision);
  const said = decidersIn(field.value, sides);
  const wanted = decidersIn(row?.finalCall ?? '', sides);
  return { field, said, row: wanted, verdict: verdictOn(said, wanted) };
}

/** Those of a decision's people whose side is known and is neither product, engineering nor one of the row's. */
export function outsidersOf(decision: Decision, row: MatrixRow | null, telling: Telling): Person[] {
  return outsidersAmong(decision.decisionMakers, decision, row, telling);
}

/** Those of some people, such as those who sign off, whose side is known and is neither product, engineering nor one of the row's. */
export function outsidersAmong(
  people: readonly Person[],
  decision: Decision,
  row: MatrixRow | null,
  telling: Telling,
): Person[] {
  const sides = sidesOf(telling, decision);
  const inside = insideOf(decidersIn(row?.finalCall ?? '', sides));
  return people.filter((person) => {
    const side = person.side ?? sides(person.text);
    return side !== null && side !== 'joint' && !inside.has(side.toLowerCase());
  });
}

/** The sides of a shared row that none of a decision's people belong to; none where somebody's side is not known. */
export function sidesLeftOut(decision: Decision, row: MatrixRow, telling: Telling): string[] {
  const sides = sidesOf(telling, decision);
  const wanted = decidersIn(row.finalCall, sides);
  const there = decision.decisionMakers.map((person) => person.side ?? sides(person.text));
  if (there.length === 0 || there.includes(null) || there.includes('joint')) return [];
  return leftOut(new Set(there.map((side) => side?.toLowerCase() ?? '')), wanted);
}

/** The sides of a row that are left out by some of them; none where all of them are there, or none is. */
export function leftOut(there: ReadonlySet<string>, row: Deciders): string[] {
  if (row.parties.length < 2 || row.unknown.length > 0) return [];
  const missing = row.parties.map(({ side }) => side).filter((side) => !there.has(side));
  return missing.length === row.parties.length ? [] : missing;
}

function verdictOn(said: Deciders, row: Deciders): CallVerdict {
  const there = new Set(said.parties.map(({ side }) => side));
  const inside = insideOf(row);
  if ([...there].some((side) => !inside.has(side))) return 'outside';
  if (row.parties.length + row.unknown.length === 0 || isUntold(said, row)) return 'untold';
  if (isSame(said, row)) return 'same';
  const isPart = [...there].every((side) => row.parties.some((party) => party.side === side));
  return isPart && leftOut(there, row).length > 0 ? 'one-sided' : 'other';
}

function insideOf(row: Deciders): ReadonlySet<string> {
  return new Set(['product', 'engineering', ...row.parties.map(({ side }) => side)]);
}
