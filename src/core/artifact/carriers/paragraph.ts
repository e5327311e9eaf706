import type { Document } from '../../document/document.js';
import { contains, type Range, type Words } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import { brief } from '../brief.js';
import { stageOf, statusOf } from '../statuses.js';
import type { Field, Status } from '../types.js';
import { frontTextHeadings } from './front-text.js';
import type { Places } from './head.js';
import { fieldOf, isKnown, pairsIn, type Pair } from './pairs.js';

/** Fields of the lines under the title, or in a section for metadata: `Status: Accepted`, `**Status:** x | **Date:** y`. */
export function paragraphFields({ document, all }: Places): Field[] {
  return all
    .flatMap((place) => fieldsIn(document, place, 'body'))
    .map((pair) => fieldOf(pair, pair.bold ? 'bold-line' : 'paragraph'));
}

/** Fields of a quote under the title: `> **Status:** Draft`. */
export function blockquoteFields({ document, head }: Places): Field[] {
  return fieldsIn(document, head, 'blockquote').map((pair) => fieldOf(pair, 'blockquote'));
}

/** A status that a quote under the title announces: `> **Superseded (2026-05-10):** by ADR-0012`. */
export function noticeFields({ document, head }: Places): Field[] {
  return [...overlapping(document.outline.paragraphs, head)].flatMap((paragraph): Field[] => {
    if (paragraph.within !== 'blockquote' || !contains(head, paragraph.range)) return [];
    const opening = /^[>\s*_~\p{S}\p{M}]*/u.exec(brief(paragraph.text))?.[0].length ?? 0;
    const range = { start: paragraph.range.start + opening, end: paragraph.range.end };
    const value = { text: document.text.slice(range.start, range.end), range };
    if (!isNotice(statusOf(value, 'blockquote'), value)) return [];
    return [
      {
        key: 'status',
        rawKey: '',
        keyRange: { start: range.start, end: range.start },
        value: value.text,
        range,
        carrier: 'blockquote',
        items: [value],
        node: null,
      },
    ];
  });
}

/** A word for the end of a record that opens the quote and is set off, or followed by its successor. */
function isNotice(status: Status, value: Words): boolean {
  if (stageOf(status) !== 'closed' || status.range.start !== value.range.start) return false;
  // A tool may have archived the file; that ends no decision.
  if (/^archiv\w* by\b/i.test(value.text)) return false;
  const rest = brief(value.text.slice(status.raw.length));
  return /^[*_]{0,3}[ \t]{0,9}(?:\([^()\n]{0,80}\)[ \t]{0,9})?[*_]{0,3}[ \t]{0,9}(?:$|[:.,—–]|(?:by|durch|par|por)\b|in part\b)/iu.test(
    rest,
  );
}

/** Fields of lines that stand before a lone `---`, which is no frontmatter. */
export function leadingTextFields({ document }: Places): Field[] {
  const heading = frontTextHeadings(document).at(-1);
  if (!heading) return [];
  return linesOf(document, heading.range)
    .flatMap((line) => pairsIn(document.text, line))
    .filter(isKnown)
    .map((pair) => fieldOf(pair, 'other'));
}

function fieldsIn(document: Document, place: Range, within: 'body' | 'blockquote'): Pair[] {
  const pairs: Pair[] = [];
  for (const paragraph of overlapping(document.outline.paragraphs, place)) {
    if (paragraph.within !== within || !contains(place, paragraph.range)) continue;
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
