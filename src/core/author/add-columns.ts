import type { Artifact } from '../artifact/types.js';
import type { Table, TableRow } from '../document/outline-types.js';
import { inserting, type FileEdit } from './file-edit.js';
import { tableCell } from './table-cell.js';

/** A column that a table does not have yet, and what one of its rows says there. */
export interface NewColumn {
  readonly heading: string;
  readonly row?: TableRow;
  readonly says?: string;
}

/** One more cell for each new column at the end of each line of the table. */
export function addingColumns(artifact: Artifact, table: Table, columns: readonly NewColumn[]): FileEdit[] {
  const { text, lines } = artifact.document;
  const first = lines.at(table.range.start);
  const edits: FileEdit[] = [];
  for (let line = first; line <= lines.at(table.range.end); line++) {
    const start = lines.start(line);
    const source = text.slice(start, lines.end(line)).trimEnd();
    if (source === '') continue;
    let words = source;
    for (const { heading, row, says = '' } of columns) {
      const isOwn = row !== undefined && lines.at(row.range.start) === line;
      const cell =
        line === first ? heading : line === first + 1 ? '-'.repeat(heading.length) : isOwn ? tableCell(says) : '';
      const padded = cell.padEnd(heading.length);
      words = (words.endsWith('|') ? `${words} ${padded} |` : `${words} | ${padded}`).trimEnd();
    }
    edits.push(inserting(artifact, start + source.length, words.slice(source.length)));
  }
  return edits;
}
