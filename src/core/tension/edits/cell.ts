import type { FileEdit } from '../../author/file-edit.js';
import { entryOf, replaced } from '../../author/yaml-edits.js';
import { cellWords } from '../../corpus/matrix.js';
import type { Corpus, MatrixRow } from '../../corpus/types.js';
import type { Value } from '../../document/frontmatter-types.js';
import { textOf, type TextEdit } from '../../document/range.js';
import { readYaml } from '../../document/yaml.js';
import { cellOf, matrixColumns, type MatrixColumn } from '../columns.js';
import { matricesOf, rowKey } from '../matrix.js';
import { configurationOf, sound } from './configuration.js';
import { newMatrix, tableHome, withCell } from './new-matrix.js';
import { tableCell } from '../../author/table-cell.js';

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
      : inConfiguration(corpus, matrix.path, row, wish.column, text);
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
  const cell = tableCell(text);
  return { range, expected: textOf(document.text, range), text: range.start === range.end ? ` ${cell} ` : cell };
}

/** Only rows that stand in the configuration itself are written; those of one that it extends are another team's. */
function inConfiguration(
  corpus: Corpus,
  path: string,
  row: MatrixRow,
  column: MatrixColumn,
  text: string,
): TextEdit | null {
  const file = corpus.files.get(path);
  if (file?.state !== 'config') return null;
  const matrix = entryOf(readYaml(file.text).value, 'matrix')?.value;
  // A row at fault is not drawn, so the place in the list tells nothing: the row is found by all that it says.
  const says = (item: Value): boolean => matrixColumns.every((name) => wordsAt(item, name) === cellOf(row, name));
  const [item = null, ...others] = matrix?.kind === 'list' ? matrix.items.filter(says) : [];
  const value = others.length === 0 ? entryOf(item, column)?.value : null;
  return value ? sound(file.text, replaced(file.text, value.range, JSON.stringify(text))) : null;
}

function wordsAt(item: Value, column: MatrixColumn): string | null {
  const value = entryOf(item, column)?.value;
  return value?.kind === 'scalar' ? cellWords(value.text) : null;
}
