import { columnKey, idColumn, isDecisionTable } from '../../artifact/decision-table.js';
import type { Artifact } from '../../artifact/types.js';
import type { Table, TableRow } from '../../document/outline-types.js';
import { contains } from '../../document/range.js';
import { withoutMarks } from '../../text/marks.js';
import { idLike, valueFor, type Filling } from '../new/filling.js';
import { tableCell } from '../table-cell.js';
import type { LogHabit } from './entry.js';

/** The table that holds the records of a log, and in it the row of one of them; null where they stand elsewhere. */
export function tableOf({
  log,
  record,
}: Pick<LogHabit, 'log' | 'record'>): { readonly table: Table; readonly row: TableRow } | null {
  for (const table of log.document.outline.tables) {
    const row = isDecisionTable(table) ? table.rows.find(({ range }) => contains(range, record.range)) : undefined;
    if (row) return { table, row };
  }
  return null;
}

/** A row of the log's own table: its columns in their order, with bars where its rows have them. */
export function rowLine(
  habit: LogHabit,
  { table, row }: { readonly table: Table; readonly row: TableRow },
  filling: Filling,
): string {
  const { log, record } = habit;
  const ids = idColumn(table);
  const keys = table.header.map(columnKey);
  const titleAt = Math.max(keys.indexOf('decision'), 0);
  const cells = table.header.map((cell, index) => {
    const field = record.fields.find(({ keyRange }) => keyRange.start === cell.range.start);
    const own = withoutMarks(row.cells[ids]?.text ?? '');
    const values =
      index === titleAt
        ? [filling.title]
        : index === ids
          ? filling.number === null
            ? []
            : [idLike(own, filling)]
          : field
            ? valueFor(field, habit.samplesOf(field), filling)
            : [];
    const words = values.join(', ');
    if (words === '') return emptyCell(table, index);
    const before = row.cells[index]?.text ?? '';
    const mark = /^(\*\*|__|`|\*|_)[^*_`]+\1$/.exec(before)?.[1] ?? '';
    return mark + tableCell(words) + mark;
  });
  const source = lineOf(log, row);
  const [open, close] = [source.trimStart().startsWith('|'), source.trimEnd().endsWith('|')];
  const widths = slotWidths(log, table);
  const padded = cells.map((cell, index) => cell.padEnd(widths?.[index] ?? 0));
  const indent = /^\s*/.exec(source)?.[0] ?? '';
  return indent + ((open ? '| ' : '') + padded.join(' | ') + (close ? ' |' : '')).trimEnd();
}

/** What the log writes where it has nothing to say in a column. */
function emptyCell(table: Table, column: number): string {
  const empty = table.rows.flatMap(({ cells }) => {
    const text = cells[column]?.text ?? '';
    return /^[-–—\s]*$|^(?:n\/a|none|tbd)$/i.test(text) ? [text] : [];
  });
  const all = table.rows.flatMap(({ cells }) => cells.flatMap(({ text }) => (/^[-–—]+$/.test(text) ? [text] : [])));
  return empty.at(-1) ?? all.at(-1) ?? '';
}

/** How wide the columns are where all bars of the table stand below each other; null where they do not. */
function slotWidths(log: Artifact, table: Table): number[] | null {
  const bars = [table.header[0]?.range.start, ...table.rows.map(({ range }) => range.start)].map((at) =>
    barsIn(lineAt(log, at ?? 0)),
  );
  const [first = []] = bars;
  const isEven = bars.length > 1 && first.length > 2 && bars.every((line) => line.join() === first.join());
  return isEven ? first.slice(1).map((bar, at) => bar - (first[at] ?? 0) - 3) : null;
}

function barsIn(line: string): number[] {
  const bars: number[] = [];
  for (let at = 0; at < line.length; at++) {
    if (line.charAt(at) === '\\') at++;
    else if (line.charAt(at) === '|') bars.push(at);
  }
  return bars;
}

function lineOf(log: Artifact, { range }: TableRow): string {
  return lineAt(log, range.start);
}

function lineAt({ document: { text, lines } }: Artifact, offset: number): string {
  const { start, end } = lines.range(lines.at(offset));
  return text.slice(start, end);
}
