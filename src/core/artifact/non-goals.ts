import { isEmptyContent, isEmptyText } from '../document/content.js';
import type { Document } from '../document/document.js';
import type { Cell } from '../document/outline-types.js';
import { withoutMarks } from '../text/marks.js';
import { listedIn } from './body.js';
import { fieldNamed } from './carriers/carriers.js';
import type { HeadingMatcher } from './headings/match.js';
import { labelledParts } from './labels.js';
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
  const [labelled] = section ? [] : labelledParts(document, match, 'non-goals');
  const part = section ? { at: section.heading.range, body: section.body } : labelled;
  if (!part) return inTable(document, match) ?? { state: 'absent', items: [], at: null, body: null };
  const listed = isEmptyContent(document, part.body) ? [] : listedIn(document, part.body);
  // "Out of scope: sharing, printing" says it on the line of the label.
  const items = listed.length > 0 || !labelled || isEmptyText(labelled.rest.text) ? listed : [labelled.rest];
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
