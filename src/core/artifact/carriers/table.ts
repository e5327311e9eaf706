import type { Document } from '../../document/document.js';
import type { Cell, Heading, Table } from '../../document/outline-types.js';
import { contains, type Range } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import { isDecisionTable } from '../decision-table.js';
import { canonicalKey, isKnownKey } from '../keys.js';
import { statusOf } from '../statuses.js';
import type { Field } from '../types.js';
import type { Places } from './head.js';
import { withoutMarks } from '../../text/marks.js';

/**
 * Fields of a table under the title, or in a section for metadata: a key and its value in each row, or keys above one
 * row of values.
 */
export function tableFields({ document, title, all }: Places): Field[] {
  for (const place of [...all, ...opening(document, title)]) {
    for (const table of overlapping(document.outline.tables, place)) {
      const fields = contains(place, table.range) ? (horizontal(table) ?? vertical(table)) : null;
      if (fields) return fields;
    }
  }
  return [];
}

/** The first section below the title, as far as a table of fields opens it: `| Field | Value |`. */
function opening(document: Document, title: Heading | null): Range[] {
  const first = document.outline.headings.find((heading) => heading !== title);
  if (!first || (title && first.block.start < title.block.start)) return [];
  const [table] = overlapping(document.outline.tables, first.own);
  const between = table && document.text.slice(first.block.end, table.range.start);
  return table && between?.trim() === '' && namesFields(table) ? [table.range] : [];
}

/** A header that says nothing but that a field and its value stand below it. */
function namesFields({ header }: Table): boolean {
  return header.length === 2 && fieldWords.has(plain(header[0]?.text ?? '').toLowerCase());
}

const fieldWords: ReadonlySet<string> = new Set([
  ...['field', 'key', 'item', 'property', 'attribute', 'metadata', 'feld', 'eigenschaft', 'attribut', 'merkmal'],
  ...['champ', 'propriété', 'élément', 'campo', 'propiedad', 'atributo', 'propriedade', 'dato', 'dado', 'elemento'],
]);

function vertical(table: Table): Field[] | null {
  if (table.header.length !== 2) return null;
  const rows = table.rows.map((row) => row.cells);
  const named = namesFields(table);
  const all = !named && table.header.some((cell) => cell.text !== '') ? [table.header, ...rows] : rows;
  const fields = all.flatMap(([key, value]) => (key && key.text !== '' ? [cellField(key, value)] : []));
  const known = fields.filter((field) => isKnownKey(plain(field.rawKey))).length;
  const isMetadata = fields.some(
    ({ key, items }) => key === 'status' && items.some((item) => statusOf(item, 'table').canonical !== null),
  );
  return known > 0 && (known * 2 >= fields.length || isMetadata) ? fields : null;
}

function horizontal(table: Table): Field[] | null {
  const row = table.rows[0];
  if (
    !row ||
    table.rows.length !== 1 ||
    isDecisionTable(table) ||
    !table.header.every((cell) => isKnownKey(plain(cell.text)))
  )
    return null;
  return table.header.map((cell, index) => cellField(cell, row.cells[index]));
}

function cellField(key: Cell, value: Cell | undefined): Field {
  const end = key.range.end;
  return {
    key: canonicalKey(plain(key.text)),
    rawKey: plain(key.text),
    keyRange: key.range,
    value: value?.text ?? '',
    range: value?.range ?? { start: end, end },
    carrier: 'table',
    items: value && value.text !== '' ? [value] : [],
    node: null,
  };
}

function plain(text: string): string {
  return withoutMarks(text).replace(/:\s*$/, '').trim();
}
