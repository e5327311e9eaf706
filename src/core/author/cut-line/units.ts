import { contains, trimmed, type Range, type Words } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import type { Document } from '../../document/document.js';
import { isEmptyText } from '../../document/content.js';
import type { Heading, ListItem, Table, TableRow } from '../../document/outline-types.js';
import { partsOf } from '../../artifact/cut-line-sides.js';

/** One thing that may ship, with all the lines that say it. */
export interface Unit {
  /** As a reader of the cut line names it. */
  readonly words: Words;
  /** From the start of its first line to its last word. */
  readonly lines: Range;
  readonly of: ListItem | TableRow | Heading;
  /** A placeholder, which nobody needs to be asked about. */
  readonly empty: boolean;
}

/** What units stand in: a list, a table, or the headings below another one. */
export type Holder =
  | { readonly form: 'list'; readonly like: ListItem }
  | { readonly form: 'table'; readonly table: Table }
  | { readonly form: 'headings'; readonly like: Heading };

/** The list item, the row or the heading that holds words, and what that stands in; null for words of a paragraph. */
export function holderOf({ outline }: Document, { range }: Words): Holder | null {
  const [item] = overlapping(outline.items, range);
  if (item && contains(item.range, range)) return { form: 'list', like: item };
  const [table] = overlapping(outline.tables, range);
  if (table && contains(table.range, range)) return { form: 'table', table };
  const [heading] = overlapping(outline.headings, range);
  return heading?.range.start === range.start ? { form: 'headings', like: heading } : null;
}

/** True where both are the same list, table or run of headings. */
export function isSameHolder(one: Holder, other: Holder): boolean {
  if (one.form === 'list' && other.form === 'list')
    return one.like.list === other.like.list && one.like.level === other.like.level;
  if (one.form === 'table' && other.form === 'table') return one.table === other.table;
  if (one.form === 'headings' && other.form === 'headings')
    return one.like.parent === other.like.parent && one.like.depth === other.like.depth;
  return false;
}

/** All that stands in a holder, in its order; null where an item does not begin its own line. */
export function unitsIn(document: Document, holder: Holder): Unit[] | null {
  if (holder.form === 'list') {
    const { list, level } = holder.like;
    const items = document.outline.items.filter((item) => item.list === list && item.level === level);
    return items.every((item) => beginsItsLine(document, item))
      ? items.map((item) => unitOf(document, item, item, item.block))
      : null;
  }
  if (holder.form === 'table')
    return holder.table.rows.map((row) => {
      const cell = row.cells.find(({ text }) => text !== '');
      return unitOf(document, row, cell ?? { text: '', range: row.range }, row.range);
    });
  const parts = new Set(partsOf(document, holder.like).map(({ range }) => range.start));
  return document.outline.headings
    .filter(({ range }) => parts.has(range.start))
    .map((heading) => unitOf(document, heading, heading, { start: heading.block.start, end: heading.body.end }));
}

function unitOf(document: Document, of: Unit['of'], { text, range }: Words, block: Range): Unit {
  const { start } = block;
  const lines = { start: document.lines.start(document.lines.at(start)), end: trimmed(document.text, block).end };
  return { of, words: { text, range }, lines, empty: isEmptyText(text) };
}

/** Quotes and lists that open on the line of another item are left to their author. */
function beginsItsLine({ text, lines }: Document, { block }: ListItem): boolean {
  return text.slice(lines.start(lines.at(block.start)), block.start).trim() === '';
}
