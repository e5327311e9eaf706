import type { MatrixRow } from '../../core/corpus/types.js';

/** What a row of the matrix says of its work type, on one line: bias, bar, release and final call. */
export function rowDetail(row: MatrixRow | undefined): string {
  return [row?.bias, row?.qualityBar, row?.releaseShape, row?.finalCall].filter(Boolean).join(' · ');
}
