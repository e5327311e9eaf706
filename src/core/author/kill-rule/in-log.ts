import { columnKey } from '../../artifact/decision-table.js';
import type { Artifact, LogRecord } from '../../artifact/types.js';
import { eolAt } from '../../document/lines.js';
import type { Table, TableRow } from '../../document/outline-types.js';
import { contains, textOf, trimmed } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import { addingColumns } from '../add-columns.js';
import { addingLine } from '../field-line.js';
import { labelFor } from '../field-labels.js';
import { inserting, type FileEdit } from '../file-edit.js';
import { linesBelow } from '../lines-below.js';
import { cellEdit, saying } from './saying.js';

/** Edits that give a record of a log its kill rule: in its cell, in a line like its others, or in a section of its own. */
export function inRecord(artifact: Artifact, record: LogRecord, sentence: string): FileEdit[] {
  const { document, path } = artifact;
  const [table] = overlapping(document.outline.tables, record.range);
  const row = table?.rows.find(({ range }) => range.start === record.range.start);
  if (table && row) return inRow(artifact, table, row, sentence);
  const empty = record.fields.find(({ key, value }) => key === 'kill-rule' && value === '');
  if (empty) {
    const at = empty.carrier === 'section' ? headingEnd(artifact, empty.keyRange.end) : empty.range.start;
    if (empty.carrier === 'section') return [{ ...linesBelow(document, { start: at, end: at }, [sentence]), path }];
    return [saying(artifact, { start: at, end: at }, sentence)];
  }
  const label = (beside: readonly string[]): string => labelFor('kill-rule', document.text, beside);
  const headed = record.fields.filter(({ carrier }) => carrier === 'section');
  const line = addingLine(document, record.fields, sentence, label);
  if (line && headed.length === 0) return [{ ...line, path }];
  const child = document.outline.headings.find(({ range }) => range.start === headed.at(-1)?.keyRange.start);
  if (child) {
    const heading = `${'#'.repeat(child.depth)} ${label(headed.map(({ rawKey }) => rawKey))}`;
    return [{ ...linesBelow(document, record.range, [heading, '', sentence]), path }];
  }
  return belowAll(artifact, record, `${label([])}: ${sentence}`);
}

/** A cell of the column for kill rules, which is made where there is none. */
function inRow(artifact: Artifact, table: Table, row: TableRow, sentence: string): FileEdit[] {
  const at = table.header.findIndex((cell) => columnKey(cell) === 'kill-rule');
  const cell = row.cells[at];
  if (cell) return [cellEdit(artifact, cell, sentence)];
  if (at >= 0) return [];
  const heading = labelFor(
    'kill-rule',
    artifact.document.text,
    table.header.map(({ text }) => text),
  );
  return addingColumns(artifact, table, [{ heading, row, says: sentence }]);
}

/** Below a record without any line of its own: an item below its bullet, or a paragraph. */
function belowAll(artifact: Artifact, { title, range }: LogRecord, words: string): FileEdit[] {
  const { document, path } = artifact;
  const { text, lines, outline } = document;
  const [item] = overlapping(outline.items, title.range);
  if (item && contains(range, item.block)) {
    const eol = eolAt(text, lines, item.block.start);
    const marker = text.slice(lines.start(lines.at(item.marker.start)), item.marker.end);
    const indent = `${marker.replace(/[^\t]/g, ' ')} `;
    const bullet = item.ordered ? '-' : textOf(text, item.marker);
    return [inserting(artifact, trimmed(text, item.block).end, `${eol}${indent}${bullet} ${words}`)];
  }
  // A line of cells has no place for words without a column.
  const isHeaded = outline.headings.some(({ block }) => block.start === range.start);
  return isHeaded ? [{ ...linesBelow(document, range, [words]), path }] : [];
}

function headingEnd({ document }: Artifact, offset: number): number {
  return document.lines.end(document.lines.at(offset));
}
