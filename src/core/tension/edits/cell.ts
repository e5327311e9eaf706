import type { FileEdit } from '../../author/file-edit.js';
import { entryOf, inserted, intoMap, replaced } from '../../author/yaml-edits.js';
import type { Corpus, Matrix, MatrixRow } from '../../corpus/types.js';
import { eolAt, linesOf } from '../../document/lines.js';
import { textOf, type TextEdit } from '../../document/range.js';
import { readYaml } from '../../document/yaml.js';
import { matrixColumns, type MatrixColumn } from '../columns.js';
import { matricesOf, rowKey } from '../matrix.js';
import { configurationOf } from './configuration.js';
import { newMatrix, tableHome, withCell } from './new-matrix.js';

/** A cell of the matrix, and what it is to say. */
export interface CellWish {
  /** The row's key, as the view has it. */
  readonly row: string;
  readonly column: MatrixColumn;
  readonly text: string;
  /** Where a first matrix is to be kept: the path of one of `matrixHomes`. */
  readonly home?: string | undefined;
}

/** A place where a repository can keep its first matrix. */
export interface MatrixHome {
  readonly path: string;
  readonly says: string;
}

/** Where a first matrix can be kept; none where the repository has one. */
export function matrixHomes(corpus: Corpus): MatrixHome[] {
  if (corpus.matrix.path !== null) return [];
  return [
    { path: tableHome(corpus), says: 'A document with a table, for everybody to read' },
    { path: configurationOf(corpus).path, says: 'The configuration of Cutline' },
  ];
}

/** Edits that let a cell of the matrix say something else. None where there is no such cell, or no home was chosen for a first matrix. */
export function cellEdits(corpus: Corpus, wish: CellWish): FileEdit[] {
  const text = wish.text.replace(/\s+/g, ' ').trim().slice(0, longestCell);
  if (text === '' && wish.column === 'work-type') return [];
  for (const { folder, matrix } of matricesOf(corpus)) {
    const row = matrix.rows.find((candidate) => rowKey(folder, candidate) === wish.row);
    if (!row) continue;
    if (matrix.path === null) return newMatrix(corpus, withCell(matrix, row, wish.column, text), wish.home ?? null);
    const edit = row.cells
      ? inTable(corpus, matrix.path, row.cells[matrixColumns.indexOf(wish.column)], text)
      : inConfiguration(corpus, matrix, row, wish.column, text);
    return edit ? [{ ...edit, path: matrix.path }] : [];
  }
  return [];
}

/** A cell is a few words. */
const longestCell = 300;

function inTable(
  corpus: Corpus,
  path: string,
  range: NonNullable<MatrixRow['cells']>[number] | undefined,
  text: string,
): TextEdit | null {
  const file = corpus.files.get(path);
  if (file?.state !== 'read' || !range) return null;
  const { document } = file;
  // The table has no such column: its row ends there.
  if (range.start === range.end && range.end === document.lines.end(document.lines.at(range.end))) return null;
  const cell = text.replace(/\|/g, '\\|');
  return { range, expected: textOf(document.text, range), text: range.start === range.end ? ` ${cell} ` : cell };
}

/** Only rows that stand in the configuration itself are written; those of one that it extends are another team's. */
function inConfiguration(
  corpus: Corpus,
  { path, rows }: Matrix,
  row: MatrixRow,
  column: MatrixColumn,
  text: string,
): TextEdit | null {
  const file = path === null ? undefined : corpus.files.get(path);
  if (file?.state !== 'config') return null;
  const matrix = entryOf(readYaml(file.text).value, 'matrix')?.value;
  const item = matrix?.kind === 'list' ? matrix.items[rows.indexOf(row)] : undefined;
  if (item?.kind !== 'map') return null;
  const entry = entryOf(item, column);
  const scalar = JSON.stringify(text);
  if (entry?.value) return replaced(file.text, entry.value.range, scalar);
  if (entry) return inserted(entry.range.end, ` ${scalar}`);
  return intoMap(file.text, item, `${column}: ${scalar}`, eolAt(file.text, linesOf(file.text), 0));
}
