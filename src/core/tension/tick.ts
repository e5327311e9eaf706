import type { Artifact, CheckItem } from '../artifact/types.js';
import { inserting, type FileEdit } from '../author/file-edit.js';
import { listItemOf } from './edits/list-items.js';

/**
 * Edits that tick or untick an item of a list: the one character inside its box, and nothing else of the document. A list
 * without boxes becomes one with them when its first item is ticked. None where the item already is as wanted.
 */
export function tickEdits(artifact: Artifact, item: CheckItem, done: boolean): FileEdit[] {
  if (!item.box) return done ? boxes(artifact, item) : [];
  const range = { start: item.box.start + 1, end: item.box.end - 1 };
  const expected = artifact.document.text.slice(range.start, range.end);
  const ticked = expected.toLowerCase() === 'x';
  return ticked === done ? [] : [{ path: artifact.path, range, expected, text: done ? 'x' : ' ' }];
}

function boxes(artifact: Artifact, ticked: CheckItem): FileEdit[] {
  return artifact.checklist
    .filter((item) => !item.box && item.list === ticked.list && listItemOf(artifact, item))
    .map((item) => inserting(artifact, item.range.start, item === ticked ? '[x] ' : '[ ] '));
}
