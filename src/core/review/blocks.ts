import type { Document } from '../document/document.js';
import { contains, type Range } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { bareWords } from '../text/likeness.js';

/** A piece of a document that is edited as one: a sentence, a cell, a heading, else a line. */
export interface Block {
  readonly range: Range;
  readonly text: string;
  /** Its words alone, so that wrapping and punctuation make no difference. */
  readonly words: string;
}

/** A full stop, what may close behind it, and the space before the next sentence. */
const stop = /[.!?…]["'”»)\]*_]{0,3}\s+(?=["'“«([*_`]{0,3}[\p{Lu}\p{N}])/gu;

/** Reads the blocks of a part, and of these only the ones that a range in it reaches. */
export type BlockReader = (part: Range, reached?: Range) => Block[];

/** Splits documents into blocks, in order. Blank lines and the marks of lists, quotes and tables are none. */
export function blockReader({ text, outline }: Document): BlockReader {
  const known = [
    ...outline.headings.map(({ block }) => block),
    ...outline.paragraphs.flatMap(({ range }) => sentencesIn(text, range)),
    ...outline.tables.flatMap(({ rows, header }) => [header, ...rows.map(({ cells }) => cells)].flat().map(rangeOf)),
  ]
    .sort((a, b) => a.start - b.start)
    .filter((range, index, all) => range.start >= (all[index - 1]?.end ?? 0))
    .map((range) => ({ range }));
  return (part, reached = part) => {
    const blocks: Block[] = [];
    const lines = {
      start: Math.max(part.start, text.lastIndexOf('\n', reached.start - 1) + 1),
      end: Math.min(part.end, lineEnd(text, reached.end)),
    };
    const inside = [...overlapping(known, lines)].filter(({ range }) => contains(part, range));
    let at = Math.min(lines.start, inside[0]?.range.start ?? lines.start);
    for (const { range } of inside) {
      addLines(at, range.start, true);
      add(range.start, range.end);
      at = range.end;
    }
    addLines(at, lines.end, false);
    return blocks;

    /** What no block covers, such as frontmatter and code, is taken line by line. What opens a block is only its mark. */
    function addLines(from: number, to: number, opens: boolean): void {
      for (let start = from; start < to;) {
        const end = text.indexOf('\n', start);
        const last = end < 0 || end >= to;
        if (last && opens) return;
        add(start, last ? to : end + 1);
        start = last ? to : end + 1;
      }
    }

    function add(start: number, end: number): void {
      const words = bareWords(text.slice(start, end)).join(' ');
      if (words !== '') blocks.push({ range: { start, end }, text: text.slice(start, end), words });
    }
  };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function sentencesIn(text: string, { start, end }: Range): Range[] {
  const ends = [...text.slice(start, end).matchAll(stop)].map(({ 0: found, index }) => start + index + found.length);
  return [start, ...ends].map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

function rangeOf({ range }: { readonly range: Range }): Range {
  return range;
}
