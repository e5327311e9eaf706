import type { Range } from './range.js';

/** The line table of a text: LF, CRLF and a lone CR each end a line. Lines are counted from 0 here. */
export interface Lines {
  readonly count: number;
  /** Offset of the first character of a line. */
  start(line: number): number;
  /** Offset just after a line's last character, before its line ending. */
  end(line: number): number;
  /** The line that holds an offset; an offset past the end is on the last line. */
  at(offset: number): number;
  /** A line's span without its line ending. */
  range(line: number): Range;
}

/** Reads the line table of a text in one scan. */
export function linesOf(text: string): Lines {
  const starts = text.includes('\r') ? startsWithReturns(text) : startsOf(text);
  const start = (line: number): number => starts[line] ?? text.length;
  const end = (line: number): number => {
    if (line + 1 >= starts.length) return text.length;
    const next = start(line + 1) - 1;
    return text.charCodeAt(next) === 10 && next > start(line) && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
  };
  return { count: starts.length, start, end, at, range: (line) => ({ start: start(line), end: end(line) }) };

  function at(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function startsWithReturns(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The line ending that a new line near `offset` should have: its neighbours', else LF. */
export function eolAt(text: string, lines: Lines, offset: number): string {
  const line = lines.at(offset);
  for (const near of [line, line - 1]) {
    if (near < 0 || near + 1 >= lines.count) continue;
    return text.slice(lines.end(near), lines.start(near + 1));
  }
  return '\n';
}
