import { titleHeading } from '../../artifact/carriers/head.js';
import type { Artifact } from '../../artifact/types.js';
import type { Document } from '../../document/document.js';
import type { Words } from '../../document/range.js';
import { countWhile } from '../../document/select.js';
import { scopeHolder } from './scope-holder.js';
import { holderOf, isSameHolder, type Holder } from './units.js';

interface Held {
  readonly words: Words;
  readonly holder: Holder | null;
  readonly ships: boolean;
}

/** The lists, the tables or the headings that a line parts or could part, all of one form; none where nothing can be parted. */
export function holdersFor(artifact: Artifact): Holder[] {
  const { document, cutLine } = artifact;
  const held = [
    ...cutLine.above.map((words) => ({ words, holder: holderOf(document, words), ships: true })),
    ...cutLine.below.map((words) => ({ words, holder: holderOf(document, words), ships: false })),
  ].sort((a, b) => a.words.range.start - b.words.range.start);
  if (cutLine.state === 'implied') return distinct(impliedBy(document, held));
  if (cutLine.state === 'explicit')
    return held.every(({ holder }) => holder?.form === held[0]?.holder?.form) ? distinct(held) : [];
  const holder = scopeHolder(artifact);
  return holder ? [holder] : [];
}

/** Priorities may be said more than once, of a list and in a table: the line is drawn where both sides are said first. */
function impliedBy(document: Document, held: readonly Held[]): readonly Held[] {
  const partOf = partsOf(document);
  const bothIn = (keyOf: (each: Held) => string): readonly Held[] | undefined => {
    const sets = new Map<string, Held[]>();
    for (const each of held) {
      const key = keyOf(each);
      const known = sets.get(key);
      if (known) known.push(each);
      else if (each.holder) sets.set(key, [each]);
    }
    return [...sets.values()].find((set) => set.some(({ ships }) => ships) && set.some(({ ships }) => !ships));
  };
  const formOf = ({ holder }: Held): string => holder?.form ?? '';
  return bothIn((each) => `${String(partOf(each.words))} ${formOf(each)}`) ?? bothIn(formOf) ?? [];
}

/** Tells in which of the outermost sections of a document words stand. */
function partsOf(document: Document): (words: Words) => number {
  const title = titleHeading(document);
  const sections = document.outline.headings.filter((heading) => heading !== title);
  const least = sections.reduce((depth, heading) => Math.min(depth, heading.depth), Infinity);
  const starts = sections.filter(({ depth }) => depth === least).map(({ block }) => block.start);
  return ({ range }) => countWhile(starts, (start) => start <= range.start);
}

/** Nobody draws a line through more lists than this. */
const mostHolders = 40;

function distinct(held: readonly Held[]): Holder[] {
  const holders: Holder[] = [];
  for (const { holder } of held) {
    if (!holder || holders.some((known) => isSameHolder(known, holder))) continue;
    if (holders.length === mostHolders) return [];
    holders.push(holder);
  }
  return holders;
}
