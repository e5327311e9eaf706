import type { Place } from './place.js';
import { codeOf, indentOf, isBlankRow } from './rows.js';
import { closesFence, fenceLength } from './signs.js';

/** The line after code that is indented, without the blank lines below it. */
export function codeEnd({ rows, indent }: Place, from: number): number {
  let end = from + 1;
  for (let line = end; line < rows.count; line++) {
    if (isBlankRow(rows, line)) continue;
    if (indentOf(rows, line) - indent < 4) break;
    end = line + 1;
  }
  return end;
}

/** The line after the fence that closes what a line opens; the last one where none does. */
export function fenceEnd({ rows, indent }: Place, from: number): number {
  const code = codeOf(rows, from);
  const length = fenceLength(rows, from);
  for (let line = from + 1; line < rows.count; line++) {
    if (indentOf(rows, line) < indent && !isBlankRow(rows, line)) return line;
    if (codeOf(rows, line) !== code || indentOf(rows, line) - indent >= 4) continue;
    if (closesFence(rows, line, code, length)) return line + 1;
  }
  return rows.count;
}
