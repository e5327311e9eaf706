import type { Document } from './document.js';
import type { Range, Words } from './range.js';
import { trimmed } from './range.js';
import { overlapping } from './select.js';

/** Words that a reader sees. */
export interface SeenWords extends Words {
  /** Their first line. */
  readonly first: Words;
  /** They stand behind a list marker. */
  readonly marked: boolean;
}

/** A span that a reader does not see as words of a section. */
export interface Hidden {
  readonly range: Range;
}

/** The comments and headings of a document in their order, none inside another; made once for many sections. */
export function hiddenIn({ outline }: Document): readonly Hidden[] {
  const spans = [...outline.comments.map(({ range }) => range), ...outline.headings.map(({ block }) => block)];
  const hidden: Hidden[] = [];
  for (const range of spans.sort((a, b) => a.start - b.start || b.end - a.end))
    if (range.end > (hidden.at(-1)?.range.end ?? -1)) hidden.push({ range });
  return hidden;
}

/** The first words in a range that a reader sees: outside of comments and headings, without a list marker; null where there are none. */
export function wordsIn(document: Document, range: Range, hidden = hiddenIn(document)): SeenWords | null {
  for (const gap of gapsBetween(hidden, range)) {
    const seen = trimmed(document.text, gap);
    if (seen.start === seen.end) continue;
    const marker = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/.exec(
      document.text.slice(seen.start, Math.min(seen.end, seen.start + 40)),
    );
    const start = Math.min(seen.start + (marker?.[0].length ?? 0), seen.end);
    const end = Math.max(start, Math.min(seen.end, document.lines.end(document.lines.at(start))));
    const first = { text: document.text.slice(start, end), range: { start, end } };
    return {
      text: document.text.slice(start, seen.end),
      range: { start, end: seen.end },
      first,
      marked: marker !== null,
    };
  }
  return null;
}

function* gapsBetween(hidden: readonly Hidden[], range: Range): Generator<Range> {
  let start = range.start;
  for (const { range: span } of overlapping(hidden, range)) {
    yield { start, end: Math.max(start, span.start) };
    start = span.end;
  }
  yield { start, end: Math.max(start, range.end) };
}
