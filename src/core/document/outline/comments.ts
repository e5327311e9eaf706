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
  let at = text.indexOf('<!--', within.start);
  while (at >= 0 && at < within.end) {
    const span = code.find((range) => range.start <= at && at < range.end);
    if (span !== undefined) {
      at = text.indexOf('<!--', span.end);
      continue;
    }
    const close = text.indexOf('-->', at + 4);
    const closed = close >= 0 && close + 3 <= within.end;
    if (!closed && !isBlock) return;
    const end = closed ? close + 3 : within.end;
    const inner = trimmed(text, { start: at + 4, end: closed ? close : end });
    comments.push({ text: text.slice(inner.start, inner.end), range: { start: at, end } });
    at = text.indexOf('<!--', end);
  }
}
