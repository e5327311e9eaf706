import type { Document } from '../../document/document.js';
import type { Table } from '../../document/outline-types.js';

/** A row of a table that says nothing but the words of a line, with bars and widths as the rows beside it have them. */
export function rowText({ text, lines }: Document, { rows, header }: Table, words: string): string {
  const [row] = rows;
  if (!row) return `| ${words} |${'  |'.repeat(header.length - 1)}`;
  const line = lines.range(lines.at(row.range.start));
  const [first, ...others] = row.cells.slice(0, header.length).map(({ range }) => range);
  if (!first) return `| ${words} |`;
  const blank = others.map((range) => ({ ...range, words: ' '.repeat(range.end - range.start) }));
  // Words that are longer than the cell take of the space behind it.
  const room = /^[ \t]*/.exec(text.slice(first.end, line.end))?.[0].length ?? 0;
  const taken = Math.min(Math.max(0, words.length - (first.end - first.start)), Math.max(0, room - 1));
  let result = text.slice(line.start, first.start) + words.padEnd(first.end - first.start);
  let done = first.end + taken;
  for (const { start, end, words: spaces } of blank) {
    result += text.slice(done, start) + spaces;
    done = end;
  }
  return (result + text.slice(done, line.end)).trimEnd();
}
