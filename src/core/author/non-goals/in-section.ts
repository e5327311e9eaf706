import type { Artifact } from '../../artifact/types.js';
import { eolAt } from '../../document/lines.js';
import type { Table } from '../../document/outline-types.js';
import { contains, type Range } from '../../document/range.js';
import { wordsIn } from '../../document/seen-words.js';
import { inserting, overwriting, type FileEdit } from '../file-edit.js';
import { linesBelow } from '../lines-below.js';
import { overPlaceholder } from '../over-placeholder.js';
import { tableCell } from '../table-cell.js';
import { rowText } from '../row-text.js';
import { afterItem, newListLines } from './list-style.js';

/** An edit that goes on with the list of non-goals; null where they are no list. */
export function addedToList(artifact: Artifact, texts: readonly string[]): FileEdit[] | null {
  const { document, nonGoals } = artifact;
  const last = nonGoals.items.at(-1);
  const item = last && document.outline.items.find(({ range }) => range.start === last.range.start);
  if (!item) return null;
  const { at, text } = afterItem(document, item, texts);
  return [inserting(artifact, at, text)];
}

/** An edit that adds rows to the table of non-goals, or cells to their column; null where they are no table. */
export function addedToRows(artifact: Artifact, texts: readonly string[]): FileEdit[] | null {
  const { document, nonGoals } = artifact;
  const { at, body, items } = nonGoals;
  const table = document.outline.tables.find(
    ({ range }) => (at !== null && contains(range, at)) || (body && items.length > 0 && contains(body, range)),
  );
  if (!table) return null;
  const named = at && columnAt(table, at);
  const column = named ?? widest(table);
  if (at && contains(table.range, at) && named === null) return null;
  const eol = eolAt(document.text, document.lines, table.range.start);
  const end = document.lines.end(document.lines.at(table.rows.at(-1)?.range.start ?? table.range.end - 1));
  const rows = texts.map((text) => eol + rowText(document, table, tableCell(text), column));
  return [inserting(artifact, end, rows.join(''))];
}

function columnAt({ header }: Table, at: Range): number | null {
  const column = header.findIndex(({ range }) => range.start === at.start);
  return column < 0 ? null : column;
}

/** The column that says what a row is about, beside ones for ids and sizes. */
function widest({ rows, header }: Table): number {
  const widths = header.map((_, column) => rows.reduce((sum, { cells }) => sum + (cells[column]?.text.length ?? 0), 0));
  return widths.indexOf(Math.max(...widths));
}

/** An edit that writes in the place of a placeholder; null where none stands there. */
export function inEmpty(artifact: Artifact, texts: readonly string[]): FileEdit[] | null {
  const { document, nonGoals } = artifact;
  const { state, at, body } = nonGoals;
  if (state !== 'empty' || !at || !body) return null;
  const lines = newListLines(artifact, texts);
  const words = wordsIn(document, body);
  if (!words)
    return [
      {
        ...linesBelow(document, { start: at.start, end: Math.max(at.end, ownEnd(artifact, at, body)) }, lines),
        path: artifact.path,
      },
    ];
  const line = document.lines.start(document.lines.at(words.range.start));
  // "Non-goals: none yet" says it on the line of its label.
  const isBehindLabel = !words.marked && /\S/.test(document.text.slice(line, words.range.start));
  if (!isBehindLabel) {
    const edit = overPlaceholder(artifact, body, lines);
    return edit && [edit];
  }
  const eol = eolAt(document.text, document.lines, words.range.start);
  return [overwriting(artifact, { start: at.end, end: words.range.end }, eol + eol + lines.join(eol))];
}

/** An edit that adds a list below prose; further paragraphs where each of several says a non-goal. */
export function belowProse(artifact: Artifact, texts: readonly string[]): FileEdit[] | null {
  const { document, nonGoals } = artifact;
  const { at, body, items } = nonGoals;
  if (!at || !body) return null;
  const lines = items.length > 1 ? texts.flatMap((text) => [text, '']).slice(0, -1) : newListLines(artifact, texts);
  const item = document.outline.items.find(({ range }) => range.start === at.start);
  if (item) {
    const column = item.marker.end + 1 - document.lines.start(document.lines.at(item.marker.start));
    const eol = eolAt(document.text, document.lines, at.start);
    return [inserting(artifact, item.range.end, lines.map((line) => eol + ' '.repeat(column) + line).join(''))];
  }
  return [
    { ...linesBelow(document, { start: at.start, end: ownEnd(artifact, at, body) }, lines), path: artifact.path },
  ];
}

/** Where the part of a heading ends that stands before its subheadings. */
function ownEnd({ document }: Artifact, at: Range, body: Range): number {
  return document.outline.headings.find(({ range }) => range.start === at.start)?.own.end ?? body.end;
}
