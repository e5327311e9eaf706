import type { Document } from '../../document/document.js';
import { contains, type Range } from '../../document/range.js';
import type { Field } from '../types.js';
import { headOf } from './head.js';
import { fieldOf, isKnown, pairsIn, type Pair } from './pairs.js';

/** Fields of the lines under the title: `Status: Accepted`, `**Status:** Accepted | **Date:** 2025-02-17`. */
export function paragraphFields(document: Document): Field[] {
  return fieldsIn(document, 'body').map((pair) => fieldOf(pair, pair.bold ? 'bold-line' : 'paragraph'));
}

/** Fields of a quote under the title: `> **Status:** Draft`. */
export function blockquoteFields(document: Document): Field[] {
  return fieldsIn(document, 'blockquote').map((pair) => fieldOf(pair, 'blockquote'));
}

/** Fields of lines that stand before a lone `---`, which is no frontmatter: they form a heading to markdown. */
export function leadingTextFields(document: Document): Field[] {
  const first = document.outline.headings[0];
  if (!first || document.frontmatter.state !== 'absent' || !first.text.includes('\n')) return [];
  return linesOf(document, first.range)
    .flatMap((line) => pairsIn(document.text, line))
    .filter(isKnown)
    .map((pair) => fieldOf(pair, 'other'));
}

function fieldsIn(document: Document, within: 'body' | 'blockquote'): Pair[] {
  const head = headOf(document);
  const pairs: Pair[] = [];
  for (const paragraph of document.outline.paragraphs) {
    if (paragraph.range.start > head.end) break;
    if (paragraph.within !== within || !contains(head, paragraph.range)) continue;
    for (const line of linesOf(document, paragraph.range)) {
      pairs.push(
        ...pairsIn(document.text, line).filter((pair) => isKnown(pair) || (pair.bold && pair.value.text.length < 120)),
      );
    }
  }
  return pairs;
}

function linesOf(document: Document, range: Range): Range[] {
  const lines: Range[] = [];
  for (let line = document.lines.at(range.start); line <= document.lines.at(range.end); line++) {
    const { start, end } = document.lines.range(line);
    const quote = /^[ \t>]*/.exec(document.text.slice(start, end))?.[0].length ?? 0;
    const span = { start: Math.max(start + quote, range.start), end: Math.min(end, range.end) };
    if (span.start < span.end) lines.push(span);
  }
  return lines;
}
