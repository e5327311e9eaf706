import type { Document } from '../document/document.js';
import type { Table } from '../document/outline-types.js';

/** A row of a table with words in one of its cells alone, and bars and widths as the rows beside it have them. */
export function rowText({ text, lines }: Document, { rows, header }: Table, words: string, column = 0): string {
  const [row] = rows;
  if (!row) return `|${header.map((_, index) => (index === column ? ` ${words} |` : '  |')).join('')}`;
  const line = lines.range(lines.at(row.range.start));
  let result = '';
  let done = line.start;
  for (const [index, { range }] of row.cells.slice(0, header.length).entries()) {
    const width = range.end - range.start;
    result += text.slice(done, range.start) + (index === column ? words : '').padEnd(width);
    // Words that are longer than the cell take of the space behind it.
    const room = /^[ \t]*/.exec(text.slice(range.end, line.end))?.[0].length ?? 0;
    const more = index === column ? Math.max(0, words.length - width) : 0;
    done = range.end + Math.min(more, Math.max(0, room - 1));
  }
  return (result + text.slice(done, line.end)).trimEnd();
}
