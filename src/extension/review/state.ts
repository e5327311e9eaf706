import type { Ends } from '../../core/review/ends.js';
import type { ReviewedRecord } from '../../core/review/types.js';
import type { BranchReport } from '../../core/review/report/types.js';

/** Why there is no review, and what to do next. */
export interface NoReview {
  readonly about: 'no-git' | 'restricted' | 'no-base' | 'no-folder' | 'failed';
  readonly says: string;
  readonly next: string;
}

/** A review of a folder as it stands. */
export type ReviewState =
  | { readonly state: 'computing' }
  | { readonly state: 'none'; readonly why: NoReview }
  | {
      readonly state: 'ready';
      readonly report: BranchReport;
      readonly ends: Ends;
      readonly records: readonly ReviewedRecord[];
      /** How many files have changes that are not committed, whether they count or not. */
      readonly uncommitted: number;
    };

/** What a person chose for a folder. */
export interface Choice {
  /** A revision; null where it is looked for. */
  readonly base: string | null;
  /** Changes that are not committed count. */
  readonly uncommitted: boolean;
}
