import type { Document } from './document.js';
import type { ListItem, TaskBox } from './outline-types.js';
import type { Range } from './range.js';

/** A task list item: one with a box. */
export interface Task extends ListItem {
  readonly task: TaskBox;
}

/** The list items whose marker stands in a range, in document order. */
export function itemsIn(document: Document, range: Range): readonly ListItem[] {
  const { items } = document.outline;
  const first = firstAt(items, range.start);
  const after = firstAt(items, range.end);
  return items.slice(first, after);
}

/** The task list items whose marker stands in a range, in document order. */
export function tasksIn(document: Document, range: Range): readonly Task[] {
  return itemsIn(document, range).filter((item): item is Task => item.task !== null);
}

/** The text that a box must hold to say `done` or not; the edit is one character. */
export function boxEdit(text: string, box: TaskBox, done: boolean): { range: Range; expected: string; text: string } {
  const range = { start: box.range.start + 1, end: box.range.end - 1 };
  return { range, expected: text.slice(range.start, range.end), text: done ? 'x' : ' ' };
}

function firstAt(items: readonly ListItem[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.marker.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
