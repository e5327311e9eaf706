import type { Document } from '../document/document.js';
import type { Cell, Table, TableRow } from '../document/outline-types.js';
import { textOf, type Words } from '../document/range.js';
import { withoutMarks } from '../text/marks.js';
import { listedIn } from '../words/listed.js';
import { measureIn, measureOf, saysHealth } from './measures.js';
import type { Measure } from './types.js';

const isMetric = listedIn('metric-column');
const isFrom = listedIn('from-column');
const isTo = listedIn('to-column');
const isBy = listedIn('by-column');

/** The measure of each row of a table, by its columns. */
export function measuresOfTable(document: Document, table: Table, says: Measure['says']): Measure[] {
  const heads = table.header.map(({ text }) => withoutMarks(text));
  const column = (is: (head: string) => boolean): number => heads.findIndex(is);
  const columns = { metric: column(isMetric), from: column(isFrom), to: column(isTo), by: column(isBy) };
  return table.rows.flatMap((row) => {
    const words = { text: textOf(document.text, row.range), range: row.range };
    if (row.cells.every(({ text }) => text === '')) return [];
    const measured = says === 'health' || saysHealth(words.text) ? 'health' : 'outcome';
    if (columns.metric < 0 && columns.to < 0) return [inWords(row, measured)];
    const cell = (index: number): Words | null => wordsOf(row.cells[index]);
    const metric = cell(columns.metric < 0 ? 0 : columns.metric);
    const to = cell(columns.to);
    if (!metric && !to) return [];
    return [measureOf(words, measured, 'table', { metric, from: cell(columns.from), to, by: cell(columns.by) })];
  });
}

/** A table without known columns names what it measures first. */
function inWords(row: TableRow, says: Measure['says']): Measure {
  const [first, ...rest] = row.cells.flatMap((cell) => wordsOf(cell) ?? []);
  const named = first ?? { text: '', range: row.range };
  const read =
    rest.map((words) => measureIn(words, says, 'table')).find(({ to }) => to) ?? measureIn(named, says, 'table');
  return { ...read, text: named.text, range: named.range, says, metric: named };
}

function wordsOf(cell: Cell | undefined): Words | null {
  return cell && /[\p{L}\p{N}]/u.test(cell.text) ? { text: cell.text, range: cell.range } : null;
}
