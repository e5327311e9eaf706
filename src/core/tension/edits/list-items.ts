import type { Artifact, CheckItem } from '../../artifact/types.js';
import type { Document } from '../../document/document.js';
import { eolAt } from '../../document/lines.js';
import type { ListItem } from '../../document/outline-types.js';
import { contains, trimmed, type Range } from '../../document/range.js';
import { overlapping } from '../../document/select.js';

/** The list item that an item of a checklist is; null for a row of a table, and for one that stands in a side file. */
export function listItemOf({ document, path }: Artifact, { range, path: side }: CheckItem): ListItem | null {
  if (side !== undefined && side !== path) return null;
  const [item] = overlapping(document.outline.items, { start: range.start, end: range.start + 1 });
  return item?.range.start === range.start ? item : null;
}

/** The items of the same list at the same depth, in their order. */
export function siblingsOf({ outline }: Document, { list, level }: ListItem): ListItem[] {
  return outline.items.filter((item) => item.list === list && item.level === level);
}

/** All of an item without white space at its end. */
export function wholeOf({ text }: Document, { block }: ListItem): Range {
  return { start: block.start, end: trimmed(text, block).end };
}

/** True where an item holds no other items, and begins its line. */
export function standsAlone({ outline, text, lines }: Document, item: ListItem): boolean {
  const [, inner] = overlapping(outline.items, { start: item.range.start, end: item.block.end });
  const before = text.slice(lines.start(lines.at(item.block.start)), item.block.start);
  return (!inner || !contains(item.block, inner.block)) && /^[\s>]*$/.test(before);
}

/** What stands before the words of an item on its line: indentation, marker and an open box, as the next one would have it. */
export function leadOf({ text, lines }: Document, { marker, range, ordered }: ListItem): string {
  const lead = text.slice(lines.start(lines.at(marker.start)), range.start).replace(/\[[xX]\]/, '[ ]');
  return ordered ? lead.replace(/\d{1,9}/, (number) => String(Number(number) + 1)) : lead;
}

/** What stands between two items of a list: a line end, and a blank line where the list is loose. */
export function gapIn(document: Document, item: ListItem): string {
  const eol = eolAt(document.text, document.lines, item.block.start);
  const siblings = siblingsOf(document, item);
  const [one, other] = siblings;
  if (!one || !other) return eol;
  const apart = document.lines.at(other.block.start) - document.lines.at(wholeOf(document, one).end);
  return apart > 1 ? eol + eol : eol;
}
