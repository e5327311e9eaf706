import type { Lines } from '../lines.js';
import type { Range } from '../range.js';

/** Knows where the words of a line stand, while blocks are read in order. */
export interface Cursor {
  /** Reads the next list marker of a line, of a known length. */
  marker(line: number, length: number): Range;
  /** From the first word of a line, after indentation, quote marks and list markers, to the last of another. */
  words(from: number, to: number, quoted: boolean): Range;
  /** The last line of a span that holds words. */
  lastFilled(from: number, to: number): number;
}

/** A cursor over the lines of a text. */
export function cursorOver(text: string, lines: Lines): Cursor {
  let marked = { line: -1, end: 0 };
  const skipped = (start: number, end: number, quoted: boolean): number => {
    let at = start;
    while (at < end && (isBlank(text, at) || (quoted && text.charCodeAt(at) === 62))) at++;
    return at;
  };
  const lineStart = (line: number): number => (marked.line === line ? marked.end : lines.start(line));
  return {
    marker(line, length) {
      const start = skipped(lineStart(line), lines.end(line), true);
      marked = { line, end: start + length };
      return { start, end: marked.end };
    },
    words(from, to, quoted) {
      const start = skipped(lineStart(from), lines.end(from), quoted);
      let end = lines.end(to);
      while (end > lines.start(to) && isBlank(text, end - 1)) end--;
      return { start: Math.min(start, end), end };
    },
    lastFilled(from, to) {
      let line = to - 1;
      while (line > from && skipped(lines.start(line), lines.end(line), true) === lines.end(line)) line--;
      return line;
    },
  };
}

/** The words of an ATX heading whose marks begin at `line.start`, without the closing marks. */
export function atxWords(text: string, line: Range, depth: number): Range {
  let start = line.start + depth;
  while (start < line.end && isBlank(text, start)) start++;
  let end = line.end;
  while (end > start && text.charCodeAt(end - 1) === 35) end--;
  if (end > start && !isBlank(text, end - 1)) end = line.end;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
