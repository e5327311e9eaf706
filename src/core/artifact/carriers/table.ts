import type { Document } from '../../document/document.js';
import type { Cell, Table } from '../../document/outline-types.js';
import { contains } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import { isDecisionTable } from '../decision-table.js';
import type { HeadingMatcher } from '../headings/match.js';
import { canonicalKey, isKnownKey } from '../keys.js';
import type { Field } from '../types.js';
import { metadataPlaces } from './head.js';
import { withoutMarks } from '../../text/marks.js';

/**
 * Fields of a table under the title, or in a section for metadata: a key and its value in each row, or keys above one
 * row of values.
 */
export function tableFields(document: Document, match: HeadingMatcher): Field[] {
  for (const place of metadataPlaces(document, match)) {
    for (const table of overlapping(document.outline.tables, place)) {
      const fields = contains(place, table.range) ? (horizontal(table) ?? vertical(table)) : null;
      if (fields) return fields;
    }
  }
  return [];
}

function vertical(table: Table): Field[] | null {
  if (table.header.length !== 2) return null;
  const rows = table.rows.map((row) => row.cells);
  const all = table.header.some((cell) => cell.text !== '') ? [table.header, ...rows] : rows;
  const fields = all.flatMap(([key, value]) => (key && key.text !== '' ? [cellField(key, value)] : []));
  const known = fields.filter((field) => isKnownKey(plain(field.rawKey))).length;
  return known > 0 && known * 2 >= fields.length ? fields : null;
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
