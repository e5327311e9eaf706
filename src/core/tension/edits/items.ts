import type { Artifact, CheckItem } from '../../artifact/types.js';
import { inserting, removing, type FileEdit } from '../../author/file-edit.js';
import { contains, textOf, type Range } from '../../document/range.js';
import type { ListItem } from '../../document/outline-types.js';
import { listItemOf, siblingsOf, standsAlone, wholeOf } from './list-items.js';
import { otherOwner, ownerMark, withoutOwnerIn } from './owner-mark.js';

/** Edits that take an item off its list, with its line. None for a row of a table, and for an item that holds others. */
export function removeItemEdits(artifact: Artifact, item: CheckItem): FileEdit[] {
  const { document } = artifact;
  const own = listItemOf(artifact, item);
  if (!own || !standsAlone(document, own)) return [];
  const { lines } = document;
  const whole = wholeOf(document, own);
  const [first, last] = [lines.at(whole.start), lines.at(whole.end)];
  const end = last + 1 < lines.count ? lines.start(last + 1) : lines.end(last);
  // The last line of a file takes the line end before it along.
  const start = last + 1 < lines.count || first === 0 ? lines.start(first) : lines.end(first - 1);
  return [removing(artifact, { start, end })];
}

/** Edits that give an item to somebody, or to nobody. None where its owner is that of a heading and nobody is wanted. */
export function ownerEdits(artifact: Artifact, item: CheckItem, owner: string | null): FileEdit[] {
  const { text } = artifact.document;
  if (item.path !== undefined && item.path !== artifact.path) return [];
  const own = item.ownerRange && contains(item.range, item.ownerRange) ? item.ownerRange : null;
  if (own) {
    const mark = textOf(text, own);
    if (owner === null && withoutOwnerIn(mark) === '') return [removing(artifact, withSpace(text, item.range, own))];
    const next = owner === null ? withoutOwnerIn(mark) : otherOwner(mark, owner);
    return next === null || next === mark ? [] : [{ path: artifact.path, range: own, expected: mark, text: next }];
  }
  if (owner === null || !listItemOf(artifact, item)) return [];
  const mark = ownerMark(owner);
  return mark === null ? [] : [inserting(artifact, item.range.end, ` ${mark}`)];
}

/**
 * Edits that let two items of a list change places; markers stay where they are. What a reader sees of a list may be
 * sorted by owner, so the other one need not be the next in the document.
 */
export function moveItemEdits(artifact: Artifact, item: CheckItem, past: CheckItem): FileEdit[] {
  const { document } = artifact;
  const own = listItemOf(artifact, item);
  const other = listItemOf(artifact, past);
  if (!own || !other || own === other || !siblingsOf(document, own).includes(other)) return [];
  const [a, b] = [contentOf(artifact, own), contentOf(artifact, other)];
  const isWide = textOf(document.text, a).includes('\n') || textOf(document.text, b).includes('\n');
  // Lines below the first are indented by the width of the marker.
  if (isWide && own.marker.end - own.marker.start !== other.marker.end - other.marker.start) return [];
  const swap = (range: Range, from: Range): FileEdit => ({
    path: artifact.path,
    range,
    expected: textOf(document.text, range),
    text: textOf(document.text, from),
  });
  return a.start > b.start ? [swap(b, a), swap(a, b)] : [swap(a, b), swap(b, a)];
}

/** Everything of an item behind its marker. */
function contentOf({ document }: Artifact, item: ListItem): Range {
  return { start: item.marker.end, end: wholeOf(document, item).end };
}

/** A mark with the white space that parts it from the words. */
function withSpace(text: string, item: Range, { start, end }: Range): Range {
  let from = start;
  while (from > item.start && /[ \t]/.test(text.charAt(from - 1))) from--;
  if (from > item.start) return { start: from, end };
  let to = end;
  while (to < item.end && /[ \t]/.test(text.charAt(to))) to++;
  return { start, end: to };
}
