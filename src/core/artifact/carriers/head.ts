import type { Document } from '../../document/document.js';
import type { Heading } from '../../document/outline-types.js';
import type { Range } from '../../document/range.js';
import type { HeadingMatcher } from '../headings/match.js';
import { productTitleOf } from '../product-names.js';
import { frontTextHeadings } from './front-text.js';

/** What the first section is called in a document whose title stands nowhere. */
const sectionWord =
  /^(?:summary|abstract|overview|introduction|background|context|motivation|status|zusammenfassung|kontext|résumé|contexte|resumen|contexto|resumo|(?:added|modified|removed|renamed) requirements)$/i;

/**
 * The heading that names the whole document: the first one where nothing else stands at its depth, else the only
 * heading of depth 1. A document whose frontmatter has a title may have none.
 */
export function titleHeading(document: Document): Heading | null {
  const headings = document.outline.headings.slice(frontTextHeadings(document).length);
  const first = headings[0];
  if (!first) return null;
  if (
    (first.depth > 1 || headings.some((heading) => heading !== first && heading.depth === 1)) &&
    sectionWord.test(first.text)
  )
    return null;
  if (isFirstOfMany(first, headings)) return null;
  if (first.depth === 1 || headings.every((heading) => heading === first || heading.depth > first.depth)) return first;
  if (document.frontmatter.entries.some(({ key }) => key.toLowerCase() === 'title')) return null;
  const tops = headings.filter((heading) => heading.depth === 1);
  return tops.length === 1 ? (tops[0] ?? null) : null;
}

/** "1 Goals", beside "2 Users" at the same depth: a part of a document whose title stands nowhere. */
function isFirstOfMany(first: Heading, headings: readonly Heading[]): boolean {
  return (
    /^1[.)]?\s/.test(first.text) && headings.some(({ depth, text }) => depth === first.depth && /^2[.)]?\s/.test(text))
  );
}

/** Where metadata of the whole document stands in its body: from its start to the first heading after the title. */
export function headOf(document: Document, title = titleHeading(document)): Range {
  const front = frontTextHeadings(document);
  const next = document.outline.headings.find((heading) => heading !== title && !front.includes(heading));
  const start = document.bodyStart;
  if (!title) return { start, end: next?.block.start ?? document.text.length };
  if (next && next.block.start < title.block.start) return { start: title.block.end, end: title.own.end };
  return { start, end: isSubtitle(document, title, next) ? next.own.end : title.own.end };
}

/** A second title right below the first, where one of them only says what kind of document it is. */
function isSubtitle(document: Document, title: Heading, next: Heading | undefined): next is Heading {
  if (title.depth !== 1 || next === undefined || next.depth > 2) return false;
  if (document.text.slice(title.block.end, next.block.start).trim() !== '') return false;
  if (next.depth === 2 && productTitleOf(next.text) === 'sure') return true;
  const others = document.outline.headings.some((heading) => heading.depth === 1 && heading !== title);
  return productTitleOf(title.text) === 'sure' && others;
}

/** A document, and where in it metadata of the whole document stands. */
export interface Places {
  readonly document: Document;
  readonly match: HeadingMatcher;
  readonly title: Heading | null;
  readonly head: Range;
  /** Every part of the body that holds metadata: the head, and the first section that is there for nothing else. */
  readonly all: readonly Range[];
}

/** Finds where metadata of the whole document stands. */
export function placesIn(document: Document, match: HeadingMatcher): Places {
  const title = titleHeading(document);
  const head = headOf(document, title);
  const section = document.outline.headings.find(
    (heading) => heading !== title && heading.depth <= 3 && match(heading.text).includes('metadata'),
  );
  return { document, match, title, head, all: section ? [head, section.own] : [head] };
}
