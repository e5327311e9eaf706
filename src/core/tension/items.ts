import { sideOf } from '../artifact/people.js';
import type { Artifact, CheckItem } from '../artifact/types.js';
import { contains, type Range } from '../document/range.js';
import type { Sides } from '../rights/sides.js';
import type { ItemCan } from './edits/item-can.js';
import { listItemOf } from './edits/list-items.js';
import { longestName, shown } from './shown.js';
import { sourceIn, type Source } from './source.js';

/** What a click on an item is about: its box and the first words after it, exactly as they were when drawn. */
export interface Box {
  readonly range: Range;
  readonly expected: string;
}

/** One item of a checklist as the panel shows it. */
export interface ItemView {
  /** The item's words without the mark that says whose it is. */
  readonly text: string;
  readonly done: boolean;
  /** The side, a named role, or null where nobody owns it. */
  readonly side: string | null;
  /** Who exactly, where that is more than the side. */
  readonly owner: string | null;
  readonly section: string;
  readonly at: Source;
  /** Null where the item cannot be ticked: a row of a table, or an item of a side file. */
  readonly box: Box | null;
  readonly can: ItemCan;
}

/** Enough of an item's text to know it again; a longer item is known by its beginning. */
const knownBy = 500;

/** Draws one item of an artifact. */
export function itemView(artifact: Artifact, item: CheckItem, sides: Sides, can: ItemCan): ItemView {
  const side = item.owner === null ? null : (sides(item.owner) ?? sideOf(item.owner) ?? item.owner);
  return {
    text: shown(wordsOf(artifact.document.text, item)),
    done: item.done,
    side: side && shown(side, longestName),
    owner: item.owner === null || item.owner === side ? null : shown(item.owner, longestName),
    section: shown(item.section),
    at: sourceIn(artifact, item),
    box: boxOf(artifact, item),
    can,
  };
}

/** The item that a click on a box was about; null where no item begins there any more. */
export function itemAt(artifact: Artifact, range: Range): CheckItem | null {
  return artifact.checklist.find((item) => boxOf(artifact, item)?.range.start === range.start) ?? null;
}

function boxOf(artifact: Artifact, item: CheckItem): Box | null {
  if (!listItemOf(artifact, item)) return null;
  const { start, end } = item.box ?? { ...item.range, end: item.range.start };
  const whole = { start, end: Math.max(end, Math.min(item.range.end, start + knownBy)) };
  return { range: whole, expected: artifact.document.text.slice(whole.start, whole.end) };
}

/** The owner's mark is taken off where it stands at either end; in the middle it is part of the sentence. */
function wordsOf(text: string, { range, ownerRange, text: whole }: CheckItem): string {
  if (!ownerRange || !contains(range, ownerRange)) return whole;
  const before = text.slice(range.start, ownerRange.start).trim();
  const after = text.slice(ownerRange.end, range.end).trim();
  const inBrackets = /^[([]/.test(text.slice(ownerRange.start, ownerRange.end));
  const apart = before === '' || inBrackets || /[,;:–—-]$/.test(before);
  if (!apart || (before !== '' && /[\p{L}\p{N}]/u.test(after))) return whole;
  return `${before}${after}`.replace(/[\s,;:–—-]+$/, '') || whole;
}
