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
  const said = new Map<string, Owner>();
  for (const { text, side } of decision.decisionMakers) {
    const own = side ?? bracketSide(text);
    if (own) said.set(handleOf(text), own);
  }
  for (const [handle, side] of Object.entries(config.people ?? {})) said.set(handleOf(handle), roleOf(side) ?? side);
  return (name) => {
    const handle = handleOf(name);
    const known = said.get(handle) ?? bracketSide(name) ?? codeOwners.sides.get(handle);
    if (known !== undefined) return known;
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
