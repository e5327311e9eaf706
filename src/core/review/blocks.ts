import type { Document } from '../document/document.js';
import type { Range } from '../document/range.js';
import { bareWords } from '../text/likeness.js';

/** A piece of a document that is edited as one: a paragraph, an item, a row, a heading, else a line. */
export interface Block {
  readonly range: Range;
  readonly text: string;
  /** Its words alone, so that wrapping and punctuation make no difference. */
  readonly words: string;
}

/** The blocks of a part of a document, in order. Blank lines are none. */
export function blocksOf({ text, outline }: Document, part: Range): Block[] {
  const known = [
    ...outline.headings.map(({ block }) => block),
    ...outline.paragraphs.map(({ range }) => range),
    ...outline.tables.flatMap(({ rows }) => rows.map(({ range }) => range)),
  ].sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  let at = part.start;
  for (const range of known) {
    if (range.start < at || range.end > part.end) continue;
    addLines(at, range.start);
    add(range.start, range.end);
    at = range.end;
  }
  addLines(at, part.end);
  return blocks;

  /** What no block covers, such as frontmatter, code and the marks of items, is taken line by line. */
  function addLines(from: number, to: number): void {
    for (let start = from; start < to;) {
      const end = text.indexOf('\n', start);
      const stop = end < 0 || end > to ? to : end + 1;
      add(start, stop);
      start = stop;
    }
  }

  function add(start: number, end: number): void {
    const words = bareWords(text.slice(start, end)).join(' ');
    if (words !== '') blocks.push({ range: { start, end }, text: text.slice(start, end), words });
  }
}
