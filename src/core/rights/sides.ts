import { roleOf, sideOfHandle } from './roles.js';
import type { Owner, Person } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';

/** The side of somebody as a text names them; null where nothing says it. */
export type Sides = (name: string) => Owner | null;

/** What tells whose side people are on: a corpus does. */
export type Telling = Pick<Corpus, 'config' | 'codeOwners'>;

/**
 * Looks a side up where it is said most surely: in the configuration, in brackets in the text itself, in CODEOWNERS,
 * and last in the words of the handle.
 */
export function sidesOf(
  { config, codeOwners }: Telling,
  decision: { readonly decisionMakers: readonly Person[] },
): Sides {
  const sides = new Map<string, Owner>();
  for (const { handle, side } of codeOwners.sides) sides.set(handleOf(handle), side);
  for (const { text, side } of decision.decisionMakers) {
    const said = side ?? bracketSide(text);
    if (said) sides.set(handleOf(text), said);
  }
  for (const [handle, side] of Object.entries(config.people ?? {})) sides.set(handleOf(handle), roleOf(side) ?? side);
  return (name) => {
    const known = sides.get(handleOf(name)) ?? bracketSide(name);
    if (known !== null) return known;
    return name.trim().startsWith('@') ? sideOfHandle(bare(name)) : roleOf(bare(name));
  };
}

function bracketSide(name: string): Owner | null {
  const inside = /\(([^()]*)\)\s*$/.exec(name)?.[1];
  return inside === undefined ? null : roleOf(inside);
}

function bare(name: string): string {
  return name.replace(/\([^()]*\)\s*$/, '').trim();
}

function handleOf(name: string): string {
  return bare(name).replace(/^@/, '').toLowerCase();
}
