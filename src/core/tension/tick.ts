import type { CheckItem } from '../artifact/types.js';
import type { TextEdit } from '../document/range.js';

/**
 * The edit that ticks or unticks an item: the one character inside its box, and nothing else of the document.
 * Null where the item has no box or already is as wanted.
 */
export function tickEdit(
  document: { readonly text: string },
  item: Pick<CheckItem, 'box'>,
  done: boolean,
): TextEdit | null {
  if (!item.box) return null;
  const range = { start: item.box.start + 1, end: item.box.end - 1 };
  const expected = document.text.slice(range.start, range.end);
  const ticked = expected.toLowerCase() === 'x';
  if (ticked === done) return null;
  return { range, expected, text: done ? 'x' : ' ' };
}
