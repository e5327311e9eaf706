import type { FileEdit } from '../../author/file-edit.js';
import { entryOf, inserted } from '../../author/yaml-edits.js';
import type { Corpus, Matrix, MatrixRow } from '../../corpus/types.js';
import { readYaml } from '../../document/yaml.js';
import { cellOf, matrixColumns, type MatrixColumn } from '../columns.js';
import { addingBlock, configurationOf } from './configuration.js';
import { tableCell } from '../../author/table-cell.js';

/** What the rows of a matrix say, column by column. */
export type Cells = readonly Readonly<Record<MatrixColumn, string>>[];

const header = ['Work type', 'Default bias', 'Quality bar', 'Release shape', 'Who has final call'];

/** The rows of a matrix with one cell changed. */
export function withCell({ rows }: Matrix, changed: MatrixRow, column: MatrixColumn, text: string): Cells {
  return rows.map((row) => {
    const cells = Object.fromEntries(matrixColumns.map((name) => [name, cellOf(row, name)])) as Cells[number];
    return row === changed ? { ...cells, [column]: text } : cells;
  });
}

/** The document that a first matrix would stand in: a path that is not taken. */
export function tableHome(corpus: Corpus): string {
  const paths = ['docs/decision-matrix.md', 'docs/matrix.md', 'decision-matrix.md'];
  return paths.find((path) => !corpus.has(path)) ?? 'docs/cutline-matrix.md';
}

/** Edits that write a first matrix to one of its homes; none for any other path, and where the configuration already speaks of one. */
export function newMatrix(corpus: Corpus, cells: Cells, home: string | null): FileEdit[] {
  if (home === tableHome(corpus) && !corpus.has(home)) return [{ ...inserted(0, tableText(cells)), path: home }];
  const { path, text } = configurationOf(corpus);
  if (home !== path) return [];
  const edit = entryOf(readYaml(text).value, 'matrix') ? null : addingBlock(text, rowLines(cells));
  return edit ? [{ ...edit, path }] : [];
}

function tableText(cells: Cells): string {
  const line = (texts: readonly string[]): string => `| ${texts.map(tableCell).join(' | ')} |`;
  const rows = cells.map((row) => line(matrixColumns.map((column) => row[column])));
  return ['# How we decide', '', line(header), `|${header.map(() => '---').join('|')}|`, ...rows, ''].join('\n');
}

function rowLines(cells: Cells): readonly string[] {
  const rows = cells.flatMap((row) =>
    matrixColumns.map((column, index) => `${index === 0 ? '  - ' : '    '}${column}: ${JSON.stringify(row[column])}`),
  );
  return ['matrix:', ...rows];
}
