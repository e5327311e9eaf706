import type { Document } from '../document/document.js';
import { contains, textOf, type Range, type Words } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { isEmptyContent } from '../document/content.js';

/** What a part of a document lists: its outermost list items, else the rows of its tables, else its paragraphs. */
export function listedIn(document: Document, body: Range): Words[] {
  const { items, tables } = document.outline;
  const inside = [...overlapping(items, body)].filter((item) => contains(body, item.block));
  const least = inside.reduce((level, item) => Math.min(level, item.level), Infinity);
  const listed = inside.filter((item) => item.level === least).map(({ text, range }) => ({ text, range }));
  if (listed.length > 0) return meaningful(document, listed);
  const rows = [...overlapping(tables, body)].flatMap((table) => table.rows.filter((row) => contains(body, row.range)));
  if (rows.length > 0)
    return meaningful(
      document,
      rows.flatMap((row) => row.cells.find((cell) => cell.text !== '') ?? []),
    );
  return paragraphsIn(document, body);
}

/** The paragraphs of a part of a document that say something. */
export function paragraphsIn(document: Document, body: Range): Words[] {
  const inside = [...overlapping(document.outline.paragraphs, body)].filter(
    (paragraph) => paragraph.within !== 'list-item' && contains(body, paragraph.range),
  );
  return meaningful(
    document,
    inside.map(({ range }) => ({ text: textOf(document.text, range), range })),
  );
}

/** The words that say something, and nothing more of them than their text and place. */
export function meaningful(document: Document, words: readonly Words[]): Words[] {
  return words.filter(({ range }) => !isEmptyContent(document, range)).map(({ text, range }) => ({ text, range }));
}
