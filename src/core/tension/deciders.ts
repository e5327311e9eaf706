import { sideOf } from '../artifact/people.js';
import type { Artifact, Owner } from '../artifact/types.js';
import type { Config } from '../corpus/config.js';

/** The side that a handle belongs to; null where nothing says it. */
export type Sides = (handle: string) => Owner | null;

/** Who decides by a text: parties in alphabetical order, `product` and `engineering` for a shared decision. */
export interface Deciders {
  readonly parties: readonly string[];
  /** True where somebody is named whose side nothing tells. */
  readonly unknown: boolean;
}

/** Looks a handle's side up in the configuration and among the people that the artifact names. */
export function sidesOf(config: Config, artifact: Artifact): Sides {
  const sides = new Map<string, Owner>();
  for (const { text, side } of artifact.decisionMakers) if (side) sides.set(handleOf(text), side);
  for (const [handle, side] of Object.entries(config.people ?? {})) sides.set(handleOf(handle), sideOf(side) ?? side);
  return (handle) => sides.get(handleOf(handle)) ?? null;
}

/** Reads who decides: "Product with Eng veto on safety" is product alone, "Shared decision" is both sides. */
export function decidersIn(text: string, sides: Sides): Deciders {
  const whole = sideOf(lessDecision(text));
  const names = whole ? [whole] : partiesIn(text);
  const parties = new Set<string>();
  let unknown = false;
  for (const name of names) {
    const side = sides(name) ?? sideOf(bracketOf(name) ?? lessDecision(name)) ?? null;
    if (side === 'joint') parties.add('product').add('engineering');
    else if (side) parties.add(side.toLowerCase());
    else if (name.startsWith('@')) unknown = true;
    else parties.add(lessDecision(name).toLowerCase());
  }
  return { parties: [...parties].sort(), unknown };
}

/** Who decides, in words: `shared` where product and engineering do. */
export function decidersText({ parties }: Deciders): string {
  if (parties.join() === 'engineering,product') return 'shared';
  return parties.join(' and ');
}

function partiesIn(text: string): string[] {
  const leading = /\s+(?:with|after|unless|but|who)\s/i.exec(text);
  const head = leading ? text.slice(0, leading.index) : text;
  return head
    .split(/[,;&+/]|\s(?:and|und|et|y|e)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function lessDecision(text: string): string {
  return text.replace(/\s+(?:decisions?|decides?|team)\s*$/i, '').trim();
}

function bracketOf(name: string): string | null {
  return /\(([^()]*)\)\s*$/.exec(name)?.[1] ?? null;
}

function handleOf(text: string): string {
  return text
    .replace(/\([^()]*\)\s*$/, '')
    .trim()
    .replace(/^@/, '')
    .toLowerCase();
}
