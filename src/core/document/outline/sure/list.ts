import { step } from '../step.js';
import { unsure, type Place } from './place.js';
import { codeOf, endOf, firstOf, indentOf, isBlankRow, type Rows } from './rows.js';
import { fenceLength, isBreak, isDigit, markerLength } from './signs.js';

/** Lists that stand deeper in each other are left to the whole rules. */
const deepest = 16;

/** Reads blocks from a line on, and returns the line after them. */
type Reader = (place: Place, from: number) => number;

/** Reads the list that begins at a line; `readInside` reads what stands in its items. */
export function listAt(place: Place, from: number, readInside: Reader): number {
  const { rows, steps } = place;
  if (place.depth >= deepest) return unsure;
  const mark = markOf(rows, from);
  steps.push(step(isDigit(codeOf(rows, from)) ? 'numbers' : 'bullets', from, from));
  place.depth++;
  let line = from;
  do {
    line = itemAt(place, line, readInside);
    if (line === unsure) return unsure;
  } while (line < rows.count && goesOn(place, line) && markOf(rows, line) === mark);
  place.depth--;
  steps.push(step('list-end', from, line));
  return line;
}

/** Reads one item: its line as if the marker were indentation, and what is indented as far. */
function itemAt(place: Place, line: number, readInside: Reader): number {
  const { rows, steps, indent, listIndent } = place;
  const [first, columns, end] = [firstOf(rows, line), indentOf(rows, line), endOf(rows, line)];
  const size = markerLength(rows, line);
  let at = first + size;
  let offset = columns + size;
  for (; at < end; at++) {
    const code = rows.text.charCodeAt(at);
    if (code === 32) offset++;
    else if (code === 9) offset += 4 - (offset % 4);
    else break;
  }
  const behind = offset - columns - size;
  const item = step('item', line, line, size);
  steps.push(item);
  place.listIndent = indent;
  place.indent = columns + size + (at >= end || behind > 4 ? 1 : behind);
  rows.first[line] = at;
  rows.indent[line] = offset;
  const next = at >= end && isBlankRow(rows, line + 1) ? Math.min(line + 2, rows.count) : readInside(place, line);
  rows.first[line] = first;
  rows.indent[line] = columns;
  place.indent = indent;
  place.listIndent = listIndent;
  if (next === unsure) return unsure;
  item.to = next;
  steps.push(step('item-end', line, next));
  return next;
}

/** True where the next item of the same list may begin. */
function goesOn({ rows, indent }: Place, line: number): boolean {
  const columns = indentOf(rows, line);
  if (columns < indent || columns - indent >= 4) return false;
  return fenceLength(rows, line) === 0 && codeOf(rows, line) !== 62 && !isBreak(rows, line);
}

/** What tells the items of a list from those of the next: the last character of the marker; NaN where none stands. */
function markOf(rows: Rows, line: number): number {
  const length = markerLength(rows, line);
  return length === 0 ? Number.NaN : rows.text.charCodeAt(firstOf(rows, line) + length - 1);
}
