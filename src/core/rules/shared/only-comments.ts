import type { Artifact } from '../../artifact/types.js';
import type { Document } from '../../document/document.js';
import type { Heading } from '../../document/outline-types.js';
import { trimmed, type Range } from '../../document/range.js';
import { overlapping } from '../../document/select.js';

/** What tools write for themselves. */
const directive = /^<!--\s{0,9}(?:\/|\w{1,20}-(?:disable|enable|ignore|begin|end|start|stop)|toc\b|end\b|begin\b)/i;

/** The headings of no canonical section under which comments for the author stand, and nothing else. */
export function onlyComments({ document, sections }: Artifact): Heading[] {
  const { outline } = document;
  if (outline.comments.length === 0) return [];
  const canonical = new Set(sections.map(({ heading }) => heading.block.start));
  return outline.headings.filter(
    (heading) =>
      !canonical.has(heading.block.start) &&
      heading.own.end === heading.body.end &&
      isOnlyComments(document, heading.own),
  );
}

function isOnlyComments({ outline, text }: Document, range: Range): boolean {
  const words = trimmed(text, range);
  let at = words.start;
  for (const { range: comment } of overlapping(outline.comments, words)) {
    if (trimmed(text, { start: at, end: comment.start }).start < comment.start) return false;
    if (directive.test(text.slice(comment.start, comment.start + 40))) return false;
    at = comment.end;
  }
  return at > words.start && at >= words.end;
}
