import { baseInWords } from '../review/report/base.js';
import type { BranchReport } from '../review/report/types.js';
import { changesInWords, decisionsInWords, editsInWords } from '../review/report/words.js';

/** The Changes tab as data: what a branch changes in the decisions, or why that cannot be told. */
export type ChangesView =
  | { readonly state: 'computing' }
  | { readonly state: 'none'; readonly says: string; readonly next: string; readonly canChoose: boolean }
  | BranchChanges;

/** What a branch changes in the decisions. */
export interface BranchChanges {
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
}

/** A review as it is shown; on paper no other base can be chosen. */
export function branchChanges(
  report: BranchReport,
  { canChoose, uncommitted }: Pick<BranchChanges, 'canChoose' | 'uncommitted'> = {
    canChoose: false,
    uncommitted: null,
  },
): BranchChanges {
  return {
    state: 'ready',
    report,
    headline: headlineOf(report),
    edits: report.counts.neutral === 0 ? null : editsInWords(report.counts.neutral),
    base: baseInWords(report.base),
    canChoose,
    uncommitted,
  };
}

function headlineOf({ counts, decisions }: BranchReport): string {
  if (decisions.length === 0) return 'No decision changes on this branch';
  return [decisionsInWords(counts), changesInWords(counts)].filter((words) => words !== '').join('; ');
}
