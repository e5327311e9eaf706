import { brief } from '../artifact/brief.js';
import type { Sides } from './sides.js';

/** Somebody who decides, by side. */
export interface Party {
  readonly side: string;
  /** As a sentence calls them. */
  readonly name: string;
}

/** Who decides by a text: `product` and `engineering` for a shared decision. */
export interface Deciders {
  /** In alphabetical order of their sides, each side once. */
  readonly parties: readonly Party[];
  /** Names whose side nothing tells, in small letters. */
  readonly unknown: readonly string[];
}

/** What ends the part of a text that says who decides: "Product with Eng veto on safety". */
const leading =
  /\s(?:with|after|unless|but|who|mit|nach|ausser|außer|avec|après|sauf|con|tras|salvo|com|após|exceto)\s/i;

/** Reads who decides: "Product with Eng veto on safety" is product alone, "Shared decision" is both sides. */
export function decidersIn(text: string, sides: Sides): Deciders {
  const start = brief(text);
  const head = lessDecision(start.slice(0, leading.exec(start)?.index));
  const parties = new Map<string, string>();
  const unknown = new Set<string>();
  for (const name of sides(head) === 'joint' ? [head] : namesIn(head)) {
    const side = sides(name)?.toLowerCase();
    if (side === 'joint') parties.set('product', 'product').set('engineering', 'engineering');
    else if (side === undefined) unknown.add(name.toLowerCase());
    else
      parties.set(
        side,
        side === 'product' || side === 'engineering' || name.startsWith('@') ? side : name.toLowerCase(),
      );
  }
  const ordered = [...parties].map(([side, name]) => ({ side, name })).sort((a, b) => (a.side < b.side ? -1 : 1));
  return { parties: ordered, unknown: [...unknown].sort() };
}

/** Who decides, in words: `shared` where product and engineering do. */
export function decidersText({ parties, unknown }: Deciders): string {
  if (unknown.length === 0 && sidesText(parties) === 'engineering,product') return 'shared';
  return [...parties.map(({ name }) => name), ...unknown].join(' and ');
}

/** True where both texts name the same sides, and the same people beside them. */
export function isSame(one: Deciders, other: Deciders): boolean {
  return sidesText(one.parties) === sidesText(other.parties) && one.unknown.join() === other.unknown.join();
}

/** True where somebody decides of whom the other text does not tell whether it names them. */
export function isUntold(said: Deciders, row: Deciders): boolean {
  return said.unknown.some((name) => !row.unknown.includes(name));
}

function sidesText(parties: readonly Party[]): string {
  return parties.map(({ side }) => side).join();
}

function namesIn(text: string): string[] {
  return text
    .split(/[,;&+]|\s(?:and|und|et|y|e)\s/i)
    .flatMap((part) => (part.includes('@') ? [part] : part.split('/')))
    .map(lessDecision)
    .filter((part) => part !== '');
}

function lessDecision(text: string): string {
  return text
    .trim()
    .replace(/^(?:the|décision|decisión|decisão)\s+/i, '')
    .replace(/\s+(?:decisions?|decides?|team|entscheidung|entscheidet|décide|decide)$/i, '')
    .trim();
}
