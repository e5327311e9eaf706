import type { Lines } from '../lines.js';
import type { Outline } from '../outline-types.js';
import { overlapping } from '../select.js';

/** What a paragraph can hold that makes markdown-it and remark disagree about the underline below it. */
const disputed = /\||^[ \t>]*(?:\[|<)|\]:/m;
const lateOrdered = /^(?: {4}|\t).*[\r\n]+ {0,3}(?!1[.)])\d{1,9}[.)][ \t]/m;

/**
 * True where block rules alone cannot tell whether an underline makes a heading. The two libraries read every other
 * heading alike; they differ on underlines below table-like rows, link and footnote definitions, and HTML.
 */
export function isDoubtful(text: string, lines: Lines, bodyStart: number, quick: Outline): boolean {
  for (let line = lines.at(bodyStart) + 1; line < lines.count; line++) {
    if (!isUnderline(text, lines, line)) continue;
    const at = lines.start(line) - 1;
    if (isSettled(text, at, quick)) continue;
    const above = paragraphAbove(text, at, bodyStart);
    if (above !== '' && (disputed.test(above) || lateOrdered.test(above))) return true;
  }
  return false;
}

/** True for a line of nothing but `=` or `-`, behind quote marks. */
function isUnderline(text: string, lines: Lines, line: number): boolean {
  let at = lines.start(line);
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 62) at++;
  const mark = text.charCodeAt(at);
  if (mark !== 61 && mark !== 45) return false;
  while (text.charCodeAt(at) === mark) at++;
  const end = lines.end(line);
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at >= end;
}

/** Nothing is a heading within code, nor right below a table whose own delimiter row nobody can take for an underline. */
function isSettled(text: string, at: number, quick: Outline): boolean {
  for (const other of overlapping(quick.others, { start: at, end: at + 1 })) if (other.type === 'code') return true;
  for (const table of overlapping(quick.tables, { start: at - 2, end: at })) {
    if (/^[^\r\n]*(?:\r\n?|\n)[^\r\n|]*\|/.test(text.slice(table.range.start, table.range.end))) return true;
  }
  return false;
}

const mostLooked = 4000;

/** The lines without a blank one between that end where a line ending stands. */
function paragraphAbove(text: string, lineEnding: number, bodyStart: number): string {
  const end = text.startsWith('\r\n', lineEnding - 1) ? lineEnding - 1 : lineEnding;
  let start = end;
  while (start > bodyStart && end - start < mostLooked) {
    const line = lineStart(text, start, bodyStart);
    if (text.slice(line, start).trim() === '') break;
    start = text.startsWith('\r\n', line - 2) ? line - 2 : line - 1;
  }
  return text.slice(Math.max(bodyStart, start), end);
}

function lineStart(text: string, end: number, bodyStart: number): number {
  let start = end;
  while (start > bodyStart && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  return start;
}
