import type { Lines } from '../lines.js';
import type { Cell, Outline, TaskBox } from '../outline-types.js';
import type { Range } from '../range.js';
import { commentsIn } from './comments.js';
import type { Found } from './found.js';
import { headingsOf } from './headings.js';

/** Blocks as an outline: headings know what stands under them, comments are found. */
export function outlineOf(
  text: string,
  lines: Lines,
  bodyStart: number,
  found: Found,
  reading: Outline['reading'],
): Outline {
  const headings = headingsOf(text, lines, found.headings);
  return { ...found, headings, comments: commentsIn(text, bodyStart, found), reading };
}

/** The box that opens a task list item's text; null where there is none. */
export function taskBox(text: string, range: Range): TaskBox | null {
  if (text.charCodeAt(range.start) !== 91) return null;
  const box = text.slice(range.start, Math.min(range.end, range.start + 4));
  if (!/^\[[ \txX]\]\s/.test(box)) return null;
  return { done: box.charAt(1).toLowerCase() === 'x', range: { start: range.start, end: range.start + 3 } };
}

/** The text of an item after its task box. */
export function afterBox(text: string, range: Range, task: TaskBox | null): Range {
  if (task === null) return range;
  let start = task.range.end;
  while (start < range.end && /\s/.test(text.charAt(start))) start++;
  return { start, end: range.end };
}

/** Splits a table row at its unescaped pipes, without the outer ones. */
export function cellsOf(text: string, range: Range): Cell[] {
  const cells: Cell[] = [];
  let { start } = range;
  const { end } = range;
  if (text.charAt(start) === '|') start++;
  let from = start;
  for (let at = start; at <= end; at++) {
    const pipe = at < end && text.charAt(at) === '|' && text.charAt(at - 1) !== '\\';
    if (!pipe && at < end) continue;
    if (at === end && from === end && end > start && text.charAt(end - 1) === '|') break;
    cells.push(cellAt(text, from, at));
    from = at + 1;
  }
  return cells;
}

/** The row's cells in the number of the header's: what is missing is empty, what is too much is left out. */
export function fitted(cells: readonly Cell[], columns: number, end: number): readonly Cell[] {
  const fit = cells.slice(0, columns);
  while (fit.length < columns) fit.push({ text: '', range: { start: end, end } });
  return fit;
}

function cellAt(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { text: text.slice(start, end), range: { start, end } };
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
