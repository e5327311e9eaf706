import type { MatrixRow } from '../corpus/types.js';

/** The columns of the matrix in their order, by the keys of the configuration. */
export const matrixColumns = ['work-type', 'bias', 'quality-bar', 'release-shape', 'final-call'] as const;

/** A column of the matrix. */
export type MatrixColumn = (typeof matrixColumns)[number];

/** What a row says in a column. */
export function cellOf(row: MatrixRow, column: MatrixColumn): string {
  switch (column) {
    case 'work-type':
      return row.workType;
    case 'bias':
      return row.bias;
    case 'quality-bar':
      return row.qualityBar;
    case 'release-shape':
      return row.releaseShape;
    case 'final-call':
      return row.finalCall;
  }
}
