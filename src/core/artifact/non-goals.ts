import { isEmptyContent, isEmptyText } from '../document/content.js';
import type { Document } from '../document/document.js';
import type { Cell } from '../document/outline-types.js';
import type { Range } from '../document/range.js';
import { withoutMarks } from '../text/marks.js';
import { listedIn } from './body.js';
import { fieldNamed } from './carriers/carriers.js';
import { normalHeading, type HeadingMatcher } from './headings/match.js';
import { sectionsNamed } from './sections.js';
import type { Field, NonGoals, Section } from './types.js';

/** What the artifact says it will not do: under a heading, in a part of the goals, in a table, or in the frontmatter. */
export function nonGoalsOf(
  document: Document,
  sections: readonly Section[],
  fields: readonly Field[],
  match: HeadingMatcher,
): NonGoals {
  const field = fieldNamed(fields, 'non-goals');
  if (field?.carrier === 'frontmatter') {
    return {
      state: field.items.length > 0 ? 'present' : 'empty',
      items: field.items,
      at: field.keyRange,
      body: field.range,
    };
  }
  const found = sectionsNamed(sections, 'non-goals');
  const section = found.find(({ state }) => state === 'present') ?? found[0];
  const part = section ? { at: section.heading.range, body: section.body } : labelled(document, match);
  if (!part) return inTable(document, match) ?? { state: 'absent', items: [], at: null, body: null };
  const items = isEmptyContent(document, part.body) ? [] : listedIn(document, part.body);
  return {
    state: items.length > 0 || !isEmptyContent(document, part.body) ? 'present' : 'empty',
    items,
    at: part.at,
    body: part.body,
  };
}

/** The column "Out of scope" beside another one, or the row that is called so. */
function inTable({ outline, text }: Document, match: HeadingMatcher): NonGoals | null {
  const isNamed = (cell: Cell | undefined): cell is Cell =>
    cell !== undefined && match(withoutMarks(cell.text)).includes('non-goals');
  for (const { header, rows, range } of outline.tables) {
    const column = header.findIndex(isNamed);
    const named = column < 0 ? rows.find(({ cells }) => isNamed(cells[0])) : undefined;
    const name = header[column] ?? named?.cells[0];
    if (!name || header.length < 2) continue;
    const cells = named ? named.cells.slice(1) : rows.flatMap(({ cells: row }) => row[column] ?? []);
    const items = cells
      .filter((cell) => !isEmptyText(cell.text))
      .map((cell) => ({ text: cell.text, range: cell.range }));
    const body = named?.range ?? { start: Math.min(text.length, name.range.end), end: range.end };
    return { state: items.length > 0 ? 'present' : 'empty', items, at: name.range, body };
  }
  return null;
}

/** A paragraph or list item that is a label, `**Non-goals:**`, and what follows it up to the next label or heading. */
function labelled(document: Document, match: HeadingMatcher): { at: Range; body: Range } | null {
  const { items, paragraphs, headings } = document.outline;
  for (const item of items) {
    const label = labelOf(item.text, match);
    if (label !== null) {
      return {
        at: { start: item.range.start, end: item.range.start + label },
        body: { start: item.range.start + label, end: item.block.end },
      };
    }
  }
  for (const paragraph of paragraphs) {
    if (paragraph.within !== 'body') continue;
    const label = labelOf(paragraph.text, match);
    if (label === null) continue;
    const from = paragraph.range.start + label;
    const heading = headings.find(({ block }) => block.start > from)?.block.start ?? document.text.length;
    const next = paragraphs.find(
      (other) =>
        other.within === 'body' && other.range.start > from && /^\*\*[^*]+\*\*:?\s*$|^\*\*[^*]+:\*\*/.test(other.text),
    );
    return {
      at: { start: paragraph.range.start, end: from },
      body: { start: from, end: Math.min(heading, next?.range.start ?? heading) },
    };
  }
  return null;
}

/** Length of a label for non-goals at the head of a text; null where there is none. */
function labelOf(text: string, match: HeadingMatcher): number | null {
  const bold = /^(?:\*\*|__)([^*_\n]{3,40})(?:\*\*|__)\s*:?/.exec(text);
  const plain = /^([\p{L} -]{3,30}):/u.exec(text);
  const label = bold ?? plain;
  if (!label?.[1] || !match(label[1]).includes('non-goals')) return null;
  if (!bold && normalHeading(label[1]).split(' ').length > 4) return null;
  return label[0].length;
}
