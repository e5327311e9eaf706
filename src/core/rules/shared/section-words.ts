import type { Document } from '../../document/document.js';
import type { Range, Words } from '../../document/range.js';
import { trimmed } from '../../document/range.js';

/** Words that a reader sees. */
export interface SeenWords extends Words {
  /** Their first line. */
  readonly first: Words;
  /** They stand behind a list marker. */
  readonly marked: boolean;
}

/** The first words in a range that a reader sees: outside of comments and headings, without a list marker; null where there are none. */
export function wordsIn(document: Document, range: Range): SeenWords | null {
  for (const gap of gapsBetween(document, range)) {
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

function gapsBetween(document: Document, range: Range): Range[] {
  const gaps: Range[] = [];
  let start = range.start;
  const hidden = [
    ...document.outline.comments.map((comment) => comment.range),
    ...document.outline.headings.map((heading) => heading.block),
  ];
  for (const span of hidden.sort((a, b) => a.start - b.start)) {
    if (span.end <= start || span.start >= range.end) continue;
    gaps.push({ start, end: span.start });
    start = span.end;
  }
  return [...gaps, { start, end: Math.max(start, range.end) }];
}
