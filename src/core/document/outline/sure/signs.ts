import { codeOf, endOf, firstOf, isBlank, type Rows } from './rows.js';

/** The length of the marks that open fenced code; 0 for a line that opens none. */
export function fenceLength(rows: Rows, line: number): number {
  const code = codeOf(rows, line);
  if (code !== 96 && code !== 126) return 0;
  const start = firstOf(rows, line);
  const end = endOf(rows, line);
  const after = runEnd(rows, start, end, code);
  if (after - start < 3) return 0;
  if (code === 96) for (let at = after; at < end; at++) if (rows.text.charCodeAt(at) === 96) return 0;
  return after - start;
}

/** True for a line of nothing but marks like those that opened a fence, as many or more. */
export function closesFence(rows: Rows, line: number, code: number, length: number): boolean {
  const start = firstOf(rows, line);
  const end = endOf(rows, line);
  const after = runEnd(rows, start, end, code);
  return after - start >= length && isBlankTo(rows, after, end);
}

/** True for three and more stars, dashes or underscores. */
export function isBreak(rows: Rows, line: number): boolean {
  const mark = codeOf(rows, line);
  if (mark !== 42 && mark !== 45 && mark !== 95) return false;
  const end = endOf(rows, line);
  let count = 0;
  for (let at = firstOf(rows, line); at < end; at++) {
    const code = rows.text.charCodeAt(at);
    if (code === mark) count++;
    else if (!isBlank(code)) return false;
  }
  return count >= 3;
}

/** The depth of a heading that opens with `#`; 0 for any other line. */
export function headingDepth(rows: Rows, line: number): number {
  const start = firstOf(rows, line);
  const end = endOf(rows, line);
  const after = runEnd(rows, start, end, 35);
  const depth = after - start;
  if (depth < 1 || depth > 6) return 0;
  return after >= end || isBlank(rows.text.charCodeAt(after)) ? depth : 0;
}

/** The depth of the heading that a line of `=` or `-` makes of the words above it; 0 for any other line. */
export function underlineDepth(rows: Rows, line: number): number {
  const mark = codeOf(rows, line);
  if (mark !== 61 && mark !== 45) return 0;
  const end = endOf(rows, line);
  return isBlankTo(rows, runEnd(rows, firstOf(rows, line), end, mark), end) ? (mark === 61 ? 1 : 2) : 0;
}

/** The length of the marker that opens a list item; 0 for a line that opens none. */
export function markerLength(rows: Rows, line: number): number {
  const { text } = rows;
  const start = firstOf(rows, line);
  const end = endOf(rows, line);
  let at = start;
  const first = text.charCodeAt(at);
  if (first === 42 || first === 43 || first === 45) at++;
  else {
    while (at < end && isDigit(text.charCodeAt(at))) at++;
    const close = text.charCodeAt(at);
    if (at === start || at - start > 9 || at >= end || (close !== 41 && close !== 46)) return 0;
    at++;
  }
  return at >= end || isBlank(text.charCodeAt(at)) ? at - start : 0;
}

/** True for a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True where only blanks stand between two offsets. */
export function isBlankTo({ text }: Rows, from: number, to: number): boolean {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at >= to;
}

function runEnd({ text }: Rows, start: number, end: number, code: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === code) at++;
  return at;
}
