import type { Lines } from '../../lines.js';

/** The lines of a body as block rules see them: where the words of each begin and end, and how far they are indented. */
export interface Rows {
  readonly text: string;
  readonly count: number;
  /** Offset of the first character that is no blank. A list item moves it behind its marker while it is read. */
  readonly first: Int32Array;
  /** Columns before that character, with tab stops at every fourth. */
  readonly indent: Int32Array;
  readonly end: Int32Array;
}

/** Measures the lines of a text; a last line without a character is none. */
export function rowsOf(text: string, lines: Lines): Rows {
  const count = lines.count > 1 && lines.start(lines.count - 1) === text.length ? lines.count - 1 : lines.count;
  const rows = { text, count, first: new Int32Array(count), indent: new Int32Array(count), end: new Int32Array(count) };
  for (let line = 0; line < count; line++) {
    let at = lines.start(line);
    const end = lines.end(line);
    let indent = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 32) indent++;
      else if (code === 9) indent += 4 - (indent % 4);
      else break;
    }
    rows.first[line] = at;
    rows.indent[line] = indent;
    rows.end[line] = end;
  }
  return rows;
}

/** Where the words of a line begin; the end of the text for a line below the last. */
export function firstOf({ first, text }: Rows, line: number): number {
  return first[line] ?? text.length;
}

/** Where a line ends. */
export function endOf({ end, text }: Rows, line: number): number {
  return end[line] ?? text.length;
}

/** The columns before the words of a line. */
export function indentOf({ indent }: Rows, line: number): number {
  return indent[line] ?? 0;
}

/** True for a line without words, and for one below the last. */
export function isBlankRow(rows: Rows, line: number): boolean {
  return firstOf(rows, line) >= endOf(rows, line);
}

/** The character that the words of a line begin with; that of its ending where it has none. */
export function codeOf(rows: Rows, line: number): number {
  return rows.text.charCodeAt(firstOf(rows, line));
}

/** True for a space and a tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
