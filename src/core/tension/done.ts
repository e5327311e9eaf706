import type { Artifact, CheckItem } from '../artifact/types.js';
import { seenFrom } from '../corpus/seen-from.js';
import type { Corpus, DoneItem } from '../corpus/types.js';
import { sidesOf } from '../rights/sides.js';
import { askedOf } from './edits/add-items.js';
import { itemCans } from './edits/item-can.js';
import { entryOf, type Entry } from './entry.js';
import { itemView, type ItemView } from './items.js';
import { longestName, shown } from './shown.js';

/** How far a list is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The items of one owner side; `side` is null for those that nobody owns. */
export interface SideView extends Progress {
  readonly side: string | null;
  readonly items: readonly ItemView[];
}

/** A checklist that is no definition of done, such as a sign-off, under its own heading. */
export interface OtherList extends Progress {
  readonly section: string;
  readonly items: readonly ItemView[];
}

/** The definition of done of one artifact. */
export interface ChecklistView extends Progress {
  readonly entry: Entry;
  readonly sides: readonly SideView[];
  readonly others: readonly OtherList[];
  /** It is said to be shipped, and items are still open. */
  readonly shippedOpen: boolean;
  /** What the team's definition of done asks for, and the artifact's own list does not say. */
  readonly asked: readonly { readonly side: string | null; readonly texts: readonly string[] }[];
}

/** What is still open before something is done: in one artifact, or in every open one. */
export interface DoneView {
  readonly scope: 'artifact' | 'corpus';
  readonly lists: readonly ChecklistView[];
  /** Product changes under way that say nothing about when they are done. */
  readonly without: readonly Entry[];
  /** Each side over all of the lists, and everything in total. */
  readonly sides: readonly (Progress & { readonly side: string | null })[];
  readonly total: Progress;
}

/** Draws the definition of done of an artifact, or of every open artifact where there is none. */
export function doneView(corpus: Corpus, artifact: Artifact | null): DoneView {
  const subjects = artifact ? [artifact] : corpus.artifacts.filter(isOpen);
  const lists = subjects.map((each) => checklistView(seenFrom(corpus, each.path), each));
  const without = artifact ? [] : corpus.artifacts.filter(lacksList).map(entryOf);
  return { scope: artifact ? 'artifact' : 'corpus', lists, without, sides: overall(lists), total: sum(lists) };
}

function checklistView(corpus: Corpus, artifact: Artifact): ChecklistView {
  const sidesOfPeople = sidesOf(corpus, artifact);
  const can = itemCans(artifact);
  const viewOf = (item: CheckItem): ItemView => itemView(artifact, item, sidesOfPeople, can(item));
  const items = doneItems(artifact).map(viewOf);
  const others = artifact.checklist.filter(({ list }) => list === 'other');
  const progress = progressOf(items);
  return {
    entry: entryOf(artifact),
    ...progress,
    sides: bySide(items),
    others: bySection(others.map(viewOf)),
    shippedOpen: (artifact.status?.shipped ?? false) && progress.done < progress.total,
    asked: askedFor(askedOf(corpus, artifact)),
  };
}

function doneItems(artifact: Artifact): Artifact['checklist'] {
  return artifact.checklist.filter(({ list }) => list === 'done');
}

function isOpen(artifact: Artifact): boolean {
  return artifact.stage !== 'closed' && doneItems(artifact).some(({ done }) => !done);
}

function lacksList(artifact: Artifact): boolean {
  return artifact.kind === 'prd' && artifact.stage !== 'closed' && doneItems(artifact).length === 0;
}

function askedFor(items: readonly DoneItem[]): ChecklistView['asked'] {
  const sides = [...new Set(items.map(({ owner }) => owner))].sort(inOrder);
  return sides.map((side) => ({
    side: side && shown(side, longestName),
    texts: items.filter(({ owner }) => owner === side).map(({ text }) => shown(text)),
  }));
}

function bySide(items: readonly ItemView[]): SideView[] {
  const sides = [...new Set(items.map(({ side }) => side))].sort(inOrder);
  return sides.map((side) => {
    const own = items.filter((item) => item.side === side);
    return { side, items: own, ...progressOf(own) };
  });
}

function bySection(items: readonly ItemView[]): OtherList[] {
  const sections = [...new Set(items.map(({ section }) => section))];
  return sections.map((section) => {
    const own = items.filter((item) => item.section === section);
    return { section, items: own, ...progressOf(own) };
  });
}

function overall(lists: readonly ChecklistView[]): DoneView['sides'] {
  const sides = [...new Set(lists.flatMap((list) => list.sides.map(({ side }) => side)))].sort(inOrder);
  return sides.map((side) => ({
    side,
    ...sum(lists.flatMap((list) => list.sides.filter((each) => each.side === side))),
  }));
}

function progressOf(items: readonly ItemView[]): Progress {
  return { done: items.filter(({ done }) => done).length, total: items.length };
}

function sum(parts: readonly Progress[]): Progress {
  return parts.reduce((so, { done, total }) => ({ done: so.done + done, total: so.total + total }), {
    done: 0,
    total: 0,
  });
}

/** Product, engineering, joint, then roles by name, and what nobody owns last. */
function inOrder(left: string | null, right: string | null): number {
  const rank = (side: string | null): number => {
    const known = ['product', 'engineering', 'joint'].indexOf(side ?? '');
    return side === null ? 9 : known < 0 ? 5 : known;
  };
  return rank(left) - rank(right) || ((left ?? '') < (right ?? '') ? -1 : 1);
}
