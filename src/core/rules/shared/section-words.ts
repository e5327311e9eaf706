import type { Document } from '../../document/document.js';
import type { Range, Words } from '../../document/range.js';
import { trimmed } from '../../document/range.js';

/** The first words in a range that a reader sees: outside of comments, without a list marker; null where there are none. */
export function wordsIn(document: Document, range: Range): (Words & { readonly marked: boolean }) | null {
  for (const gap of gapsBetweenComments(document, range)) {
    const seen = trimmed(document.text, gap);
    if (seen.start === seen.end) continue;
    const marker = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/.exec(
      document.text.slice(seen.start, Math.min(seen.end, seen.start + 40)),
    );
    const start = Math.min(seen.start + (marker?.[0].length ?? 0), seen.end);
    return { text: document.text.slice(start, seen.end), range: { start, end: seen.end }, marked: marker !== null };
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
