import type { Document } from '../document/document.js';
import { contains, trimmed, type Range, type Words } from '../document/range.js';
import type { SectionName } from './headings/names.js';
import { rankedHeadings } from './implied-cut-line.js';
import type { Section } from './types.js';

/** What stands on the two sides of a cut line. */
export interface Sides {
  readonly above: readonly Words[];
  readonly below: readonly Words[];
}

/** Sections whose parts may be what is shipped, each under a heading of its own. */
const scopes: ReadonlySet<SectionName> = new Set(['scope', 'requirements', 'users']);

/**
 * The headings before and after a line that parts them, where they are the parts of a scope, such as user stories; null
 * for a line that stands elsewhere. Where some of them say their priority, the others are about something else.
 */
export function headingsAround(document: Document, sections: readonly Section[], line: Range): Sides | null {
  const { outline, text } = document;
  const next = outline.headings.find(({ block }) => block.start >= line.end);
  const parent = outline.headings[next?.parent ?? -1];
  if (!next || !parent || parent.block.end > line.start) return null;
  const gap = trimmed(text, { start: line.end, end: next.block.start });
  if (gap.start < gap.end) return null;
  if (!sections.some(({ heading, name }) => heading === parent && scopes.has(name))) return null;
  const parts = partsOf(document, next).filter(({ range }) => !contains(line, range));
  return {
    above: parts.filter(({ range }) => range.end <= line.start),
    below: parts.filter(({ range }) => range.start >= line.end),
  };
}

/** The headings beside one, those with a priority alone where some have one. */
export function partsOf(document: Document, { parent, depth }: { parent: number; depth: number }): Words[] {
  const beside = document.outline.headings.filter((heading) => heading.parent === parent && heading.depth === depth);
  const ranked = new Set(rankedHeadings(document).map(({ words }) => words.range.start));
  const some = beside.filter(({ range }) => ranked.has(range.start));
  return (some.length > 0 ? some : beside).map(({ text, range }) => ({ text, range }));
}
