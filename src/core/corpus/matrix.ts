import type { Table } from '../document/outline-types.js';
import type { Config } from './config.js';
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

/** The repository's matrix: its configuration, else a table with the matrix's columns, else the built-in one. */
export function matrixOf(config: Config, files: Iterable<SourceFile>, configPath: string | null): Matrix {
  const { matrix } = config;
  if (Array.isArray(matrix)) {
    return {
      rows: matrix.map((row) =>
        rowOf([row['work-type'], row.bias, row['quality-bar'], row['release-shape'], row['final-call']], null),
      ),
      path: configPath,
    };
  }
  for (const file of files) {
    if (file.state !== 'read' || (matrix && file.path !== matrix.file.replace(/^\.?\//, ''))) continue;
    const table = file.document.outline.tables.find((candidate) => columnsOf(candidate) !== null);
    if (table) return { rows: rowsOf(table), path: file.path };
  }
  return builtInMatrix;
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

/** The places of the matrix's five columns in a table; null for any other table. */
function columnsOf(table: Table): readonly number[] | null {
  const at = (pattern: RegExp): number => table.header.findIndex((cell) => pattern.test(withoutMarks(cell.text)));
  const columns = [
    at(/^(?:work type|type of work)$/i),
    at(/^(?:default )?bias$/i),
    at(/^quality bar$/i),
    at(/^release shape$/i),
    at(/^(?:who has (?:the )?)?final call$/i),
  ];
  const [workType, , qualityBar, releaseShape, finalCall] = columns;
  return workType !== undefined &&
    workType >= 0 &&
    finalCall !== undefined &&
    finalCall >= 0 &&
    ((qualityBar ?? -1) >= 0 || (releaseShape ?? -1) >= 0)
    ? columns
    : null;
}

function rowsOf(table: Table): MatrixRow[] {
  const columns = columnsOf(table) ?? [];
  return table.rows.flatMap((row) => {
    const cells = columns.map((column) => row.cells[column]);
    const texts = cells.map((cell) => cell?.text ?? '');
    if (texts[0] === '') return [];
    const ranges = cells.map((cell) => cell?.range ?? { start: row.range.end, end: row.range.end });
    return [rowOf(texts, ranges)];
  });
}

function rowOf(texts: readonly string[], cells: MatrixRow['cells']): MatrixRow {
  const [workType = '', bias = '', qualityBar = '', releaseShape = '', finalCall = ''] = texts.map((text) =>
    text.replace(/[*`]/g, '').trim(),
  );
  return { workType, key: workTypeKey(workType), bias, qualityBar, releaseShape, finalCall, cells };
}
