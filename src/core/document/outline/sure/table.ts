import { isItem, unsure, type Place } from './place.js';
import { opensBlock } from './opens.js';
import { codeOf, endOf, firstOf, indentOf, isBlank, isBlankRow, type Rows } from './rows.js';

/** The line after the table that begins at a line; 0 where none does, `unsure` where it is too long. */
export function tableEnd(place: Place, from: number): number {
  if (!opensTable(place, from)) return 0;
  const { rows, indent } = place;
  let line = from + 2;
  for (; line < rows.count && !isEmptyRow(rows, line); line++) {
    const columns = indentOf(rows, line);
    if (columns < indent || columns - indent >= 4 || endsTable(place, line)) break;
  }
  return line - from > mostRows ? unsure : line;
}

/** The whole rules end a table that lacks too many cells. */
const mostRows = 200;

/** True for a line of white space of any kind. */
function isEmptyRow(rows: Rows, line: number): boolean {
  const code = codeOf(rows, line);
  if (isBlankRow(rows, line)) return true;
  return (code < 32 || code > 127) && rows.text.slice(firstOf(rows, line), endOf(rows, line)).trim() === '';
}

/** True where a line and the one below it are the head of a table. */
export function opensTable({ rows, indent }: Place, line: number): boolean {
  const below = line + 1;
  if (below >= rows.count) return false;
  const code = codeOf(rows, below);
  if (code !== 124 && code !== 45 && code !== 58) return false;
  const columns = indentOf(rows, below);
  if (columns < indent || columns - indent >= 4 || indentOf(rows, line) - indent >= 4) return false;
  const marks = delimitersIn(rows, below);
  if (marks === 0) return false;
  const head = rows.text.slice(firstOf(rows, line), endOf(rows, line)).trim();
  return head.includes('|') && columnsIn(head) === marks;
}

/** How many columns a delimiter row has; 0 for any other line. */
function delimitersIn(rows: Rows, line: number): number {
  const { text } = rows;
  const [start, end] = [firstOf(rows, line), endOf(rows, line)];
  if (end - start < 2 || (codeOf(rows, line) === 45 && isBlank(text.charCodeAt(start + 1)))) return 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 124 && code !== 45 && code !== 58 && !isBlank(code)) return 0;
  }
  const parts = text.slice(start, end).split('|');
  let count = 0;
  for (const [index, part] of parts.entries()) {
    const mark = part.trim();
    if (mark === '' && (index === 0 || index === parts.length - 1)) continue;
    if (!/^:?-+:?$/.test(mark)) return 0;
    count++;
  }
  return count;
}

/** How many cells a row has between bars that no backslash escapes. */
function columnsIn(row: string): number {
  if (row === '|') return 0;
  let bars = 0;
  for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) if (row.charCodeAt(at - 1) !== 92) bars++;
  const opened = row.startsWith('|') ? 1 : 0;
  const closed = row.endsWith('|') && !row.endsWith('\\|') && row.length > 1 ? 1 : 0;
  return bars + 1 - opened - closed;
}

function endsTable(place: Place, line: number): boolean {
  return opensBlock(place.rows, line) || isItem(place, line);
}
