import type { Outline } from '../outline-types.js';
import { trimmed, type Range } from '../range.js';
import type { Found } from './found.js';
import { codeSpansIn } from './code-spans.js';

type Comment = Outline['comments'][number];

/** The HTML comments of a body: those of HTML blocks and those within text, but none within code. */
export function commentsIn(text: string, bodyStart: number, found: Found): readonly Comment[] {
  if (!text.includes('<!--', bodyStart)) return [];
  const comments: Comment[] = [];
  for (const block of found.others) if (block.type === 'html') collect(text, block.range, [], true, comments);
  for (const words of wordsOf(found)) {
    if (!text.slice(words.start, words.end).includes('<!--')) continue;
    collect(text, words, codeSpansIn(text, words), false, comments);
  }
  return comments.sort((a, b) => a.range.start - b.range.start);
}

function* wordsOf(found: Found): Generator<Range> {
  for (const { range } of found.headings) yield range;
  for (const { range } of found.paragraphs) yield range;
  for (const table of found.tables) {
    for (const cell of table.header) yield cell.range;
    for (const row of table.rows) for (const cell of row.cells) yield cell.range;
  }
}

function collect(text: string, within: Range, code: readonly Range[], isBlock: boolean, comments: Comment[]): void {
  // Nothing is searched beyond the block: an opened comment in each of many would be looked for to the end of the text.
  const inside = text.slice(within.start, within.end);
  const find = (mark: string, from: number): number => {
    const index = inside.indexOf(mark, from - within.start);
    return index < 0 ? -1 : index + within.start;
  };
  let next = 0;
  let at = find('<!--', within.start);
  while (at >= 0) {
    while ((code[next]?.end ?? Infinity) <= at) next++;
    const span = code[next];
    if (span !== undefined && span.start <= at) {
      at = find('<!--', span.end);
      continue;
    }
    const close = find('-->', at + 4);
    const closed = close >= 0;
    if (!closed && !isBlock) return;
    const end = closed ? close + 3 : within.end;
    const inner = trimmed(text, { start: at + 4, end: closed ? close : end });
    comments.push({ text: text.slice(inner.start, inner.end), range: { start: at, end } });
    at = find('<!--', end);
  }
}
