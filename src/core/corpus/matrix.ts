import type { Document } from '../document/document.js';
import type { Table } from '../document/outline-types.js';
import type { Config } from './config.js';
import { isLeftAlone } from './left-alone.js';
import type { Matrix, MatrixRow, SourceFile } from './types.js';
import { withoutMarks } from '../text/marks.js';

const builtIn: readonly (readonly [string, string, string, string, string])[] = [
  [
    'New product bet',
    'Ship to learn',
    'Guardrails only',
    'Feature flag, fast rollback',
    'Product with Eng veto on safety',
  ],
  ['Revenue critical flow', 'Quality first', 'High test coverage, monitoring', 'Staged rollout', 'Shared decision'],
  ['Platform and infra', 'Stability', 'SLOs, error budget', 'Change windows', 'Engineering with Product input'],
  ['Compliance and security', 'Safety', 'Controls, audit trail', 'Formal sign off', 'Engineering and Security'],
];

/** The matrix used where a repository brings none of its own. */
export const builtInMatrix: Matrix = { rows: builtIn.map((cells) => rowOf(cells, null)), path: null };

/** A table with the matrix's columns, and the file that holds it. */
export interface MatrixTable {
  readonly file: SourceFile & { state: 'read' };
  readonly table: Table;
}

/** The tables that could be the matrix where no configuration says which, one for each file that is not left alone. */
export function matrixTables(files: Iterable<SourceFile>): MatrixTable[] {
  return [...files].flatMap((file) => {
    if (file.state !== 'read' || isLeftAlone(file)) return [];
    const table = matrixTableIn(file.document);
    return table ? [{ file, table }] : [];
  });
}

/** The table with the matrix's columns in a document; null where there is none. */
export function matrixTableIn(document: Document): Table | null {
  return document.outline.tables.find((candidate) => columnsOf(candidate) !== null) ?? null;
}

/** The matrix of a configuration, else the first of its tables; null where there is neither. */
export function matrixOf(
  { matrix }: Pick<Config, 'matrix'>,
  configPath: string | null,
  tables: readonly MatrixTable[],
  files: ReadonlyMap<string, SourceFile>,
): Matrix | null {
  if (Array.isArray(matrix)) {
    const rows = matrix.map((row) =>
      rowOf([row['work-type'], row.bias, row['quality-bar'], row['release-shape'], row['final-call']], null),
    );
    return { rows, path: configPath };
  }
  if (!matrix) return tables[0] ? fromTable(tables[0]) : null;
  const file = files.get(matrix.file);
  const table = file?.state === 'read' ? matrixTableIn(file.document) : null;
  return table && file?.state === 'read' ? fromTable({ file, table }) : null;
}

function fromTable({ file, table }: MatrixTable): Matrix {
  return { rows: rowsOf(table), path: file.path };
}

/** The key of a work type: `New product bet` is `new-product-bet`. */
export function workTypeKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[*_`]/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s*&\s*/g, '-and-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** The type of work, the final call, and a bar or a shape. */
const fewestColumns = 3;

/** The places of the matrix's five columns in a table; null for any other table. */
function columnsOf(table: Table): readonly number[] | null {
  if (table.header.length < fewestColumns) return null;
  const at = (pattern: RegExp): number => table.header.findIndex((cell) => pattern.test(withoutMarks(cell.text)));
  const first = at(/^(?:work type|type of work)$/i);
  if (first < 0) return null;
  const columns = [
    first,
    at(/^(?:default )?bias$/i),
    at(/^quality bar$/i),
    at(/^release shape$/i),
    at(/^(?:who has (?:the )?)?final call$/i),
  ];
  const [, , qualityBar = -1, releaseShape = -1, finalCall = -1] = columns;
  return finalCall >= 0 && (qualityBar >= 0 || releaseShape >= 0) ? columns : null;
}

function rowsOf(table: Table): MatrixRow[] {
  const columns = columnsOf(table) ?? [];
  return table.rows.flatMap((row) => {
    const cells = columns.map((column) => row.cells[column]);
    // A bar in a cell is escaped, and so is a backslash that would escape what follows it.
    const texts = cells.map((cell) => (cell?.text ?? '').replace(/\\([\\|])/g, '$1'));
    if (texts[0] === '') return [];
    const ranges = cells.map((cell) => cell?.range ?? { start: row.range.end, end: row.range.end });
    return [rowOf(texts, ranges)];
  });
}

function rowOf(texts: readonly string[], cells: MatrixRow['cells']): MatrixRow {
  const [workType = '', bias = '', qualityBar = '', releaseShape = '', finalCall = ''] = texts.map(cellWords);
  return { workType, key: workTypeKey(workType), bias, qualityBar, releaseShape, finalCall, cells };
}

/** What a cell of the matrix says, without marks of emphasis and code. */
export function cellWords(text: string): string {
  return text.replace(/[*`]/g, '').trim();
}
