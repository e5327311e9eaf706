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

/** The first words in a range that a reader sees: outside of comments, without a list marker; null where there are none. */
export function wordsIn(document: Document, range: Range): SeenWords | null {
  for (const gap of gapsBetweenComments(document, range)) {
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

function gapsBetweenComments(document: Document, range: Range): Range[] {
  const gaps: Range[] = [];
  let start = range.start;
  for (const comment of document.outline.comments) {
    if (comment.range.end <= start || comment.range.start >= range.end) continue;
    gaps.push({ start, end: comment.range.start });
    start = comment.range.end;
  }
  return [...gaps, { start, end: Math.max(start, range.end) }];
}
