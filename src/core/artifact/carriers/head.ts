import type { Document } from '../../document/document.js';
import type { Heading } from '../../document/outline-types.js';
import type { Range } from '../../document/range.js';

/** The heading that names the whole document: the first one of depth 1, else the first of all. */
export function titleHeading(document: Document): Heading | null {
  const { headings } = document.outline;
  const first = headings[0];
  if (!first || first.depth === 1) return first ?? null;
  const top = headings.find((heading) => heading.depth === 1);
  return top ?? first;
}

/** Where metadata of the whole document stands in its body: from its start to the first heading after the title. */
export function headOf(document: Document): Range {
  const title = titleHeading(document);
  const next = document.outline.headings.find((heading) => heading !== title);
  const start = document.bodyStart;
  if (!title) return { start, end: document.text.length };
  if (next && next.block.start < title.block.start) return { start: title.block.end, end: title.own.end };
  return { start, end: title.own.end };
}
