import { unsure } from './place.js';
import { codeOf, endOf, firstOf, isBlank, isBlankRow, type Rows } from './rows.js';
import { isBlankTo } from './signs.js';

/**
 * The line after a link definition on one line, `[label]: address`. The line itself where a bracket opens no
 * definition, and `unsure` where it may open a longer one.
 */
export function definitionEnd(rows: Rows, line: number): number {
  const { text } = rows;
  const end = endOf(rows, line);
  const start = firstOf(rows, line) + 1;
  let close = start;
  for (; close < end && text.charCodeAt(close) !== 93; close++) {
    if (text.charCodeAt(close) === 91) return line;
    if (text.charCodeAt(close) === 92) return unsure;
  }
  if (close >= end) return isBlankRow(rows, line + 1) ? line : unsure;
  if (text.charCodeAt(close + 1) !== 58) return line;
  let from = close + 2;
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  let to = from;
  while (to < end && isPlain(text.charCodeAt(to))) to++;
  const isWhole = to > from && isBlankTo(rows, to, end) && text.slice(start, close).trim() !== '';
  const isLast = isBlankRow(rows, line + 1) || codeOf(rows, line + 1) === 91;
  return isWhole && isLast && close - start < longestLabel ? line + 1 : unsure;
}

const longestLabel = 500;

/** A character of an address that needs no further look: no blank, bracket or backslash. */
function isPlain(code: number): boolean {
  return code > 32 && code !== 127 && code !== 60 && code !== 40 && code !== 41 && code !== 92;
}
