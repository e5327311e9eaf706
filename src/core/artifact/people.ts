import type { Words } from '../document/range.js';
import { brief } from './brief.js';
import type { Owner, Person } from './types.js';
import { matchesOf } from '../text/matches.js';

/** Words that name a side, each whole and in lower case, in the languages of the heading packs. */
const sideWords: Readonly<Record<'product' | 'engineering' | 'joint', readonly string[]>> = {
  product: [
    'product',
    'pm',
    'product management',
    'product manager',
    'product owner',
    'po',
    'produkt',
    'produktmanagement',
    'produit',
    'producto',
    'produto',
    'product-owned',
    'product owned',
  ],
  engineering: [
    'engineering',
    'eng',
    'engineer',
    'engineers',
    'tech',
    'tech lead',
    'dev',
    'development',
    'developers',
    'platform',
    'sre',
    'entwicklung',
    'technik',
    'ingénierie',
    'technique',
    'développement',
    'ingeniería',
    'técnico',
    'desarrollo',
    'engenharia',
    'desenvolvimento',
    'engineering-owned',
    'engineering owned',
  ],
  joint: [
    'joint',
    'shared',
    'both',
    'joint-owned',
    'jointly owned',
    'product and engineering',
    'product & engineering',
    'product + engineering',
    'product/engineering',
    'engineering and product',
    'gemeinsam',
    'gemeinsame',
    'beide',
    'commun',
    'commune',
    'conjoint',
    'conjointe',
    'partagé',
    'partagée',
    'les deux',
    'conjunto',
    'conjunta',
    'compartido',
    'compartida',
    'ambos',
    'compartilhado',
    'compartilhada',
    'partilhada',
  ],
};

const sides = new Map<string, Owner>();
for (const [side, words] of Object.entries(sideWords)) for (const word of words) sides.set(word, side);

/** The side that words name: `product`, `engineering`, `joint`; null where they name none. */
export function sideOf(text: string): Owner | null {
  const normal = brief(text)
    .toLowerCase()
    .replace(/[*_`:]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const whole = sides.get(normal);
  if (whole) return whole;
  const head = /^(product|engineering|eng|joint)(?:[-\s]owned|[,;]|\s+(?:team|lead|side))/.exec(normal)?.[1];
  return head ? (sides.get(head) ?? null) : null;
}

/** Reads one person or role as written: `@checkout-pm (product)`. */
export function personOf(words: Words): Person {
  const bracket = /\(([^()]*)\)\s{0,9}$/.exec(brief(words.text));
  return { ...words, side: sideOf(bracket?.[1] ?? words.text) };
}

const person = /[^,;&()[\]]+(?:\[[^\]]*\](?:\([^)]*\))?)?(?:\([^)]*\))?|\[[^\]]*\](?:\([^)]*\))?(?:\s*\([^)]*\))?/g;

/** Splits a line such as `@ann (product), Bea & @cem` into people, each with its range. */
export function peopleIn(words: Words): Person[] {
  const people: Person[] = [];
  for (const match of matchesOf(brief(words.text), person)) {
    const text = match[0].trim().replace(/^(?:and|und|et|y|e)\s+/i, '');
    if (!/[\p{L}@]/u.test(text)) continue;
    const start = words.range.start + match.index + match[0].indexOf(text);
    people.push(personOf({ ...words, text, range: { start, end: start + text.length } }));
  }
  return people;
}
