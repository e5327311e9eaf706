import type { MatrixRowView, Said } from '../../src/shared/protocol.js';

/** The columns of the matrix in their order, with what a row says in each. */
export const columns = [
  { column: 'work-type', name: 'Work type', of: ({ workType }: MatrixRowView): Said => workType },
  { column: 'bias', name: 'Default bias', of: ({ bias }: MatrixRowView): Said => bias },
  { column: 'quality-bar', name: 'Quality bar', of: ({ qualityBar }: MatrixRowView): Said => qualityBar },
  { column: 'release-shape', name: 'Release shape', of: ({ releaseShape }: MatrixRowView): Said => releaseShape },
  { column: 'final-call', name: 'Final call', of: ({ finalCall }: MatrixRowView): Said => finalCall },
] as const;
