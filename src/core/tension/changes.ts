import type { BranchReport } from '../review/report/types.js';

/** The Changes tab as data: what a branch changes in the decisions, or why that cannot be told. */
export type ChangesView =
  | { readonly state: 'computing' }
  | { readonly state: 'none'; readonly says: string; readonly next: string; readonly canChoose: boolean }
  | {
      readonly state: 'ready';
      readonly report: BranchReport;
      /** How much changed, in one line. */
      readonly headline: string;
      /** Edits that change no promise, in words; null where there are none. */
      readonly edits: string | null;
      /** What it is compared with and what chose that, in one line. */
      readonly base: string;
      /** Another base can be chosen. */
      readonly canChoose: boolean;
      /** Files with changes that are not committed, and whether these count; null where nobody asked git. */
      readonly uncommitted: { readonly count: number; readonly counted: boolean } | null;
    };
