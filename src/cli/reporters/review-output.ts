import type { BranchReport } from '../../core/review/report/types.js';
import type { ReviewOutput } from './review-schema.js';

/** A review as the contract of `--format json` has it. */
export function reviewOutput(report: BranchReport, root: string): ReviewOutput {
  const { base, head, counts, weakened, ...lists } = report;
  const { added, changed, removed, renamed, weaker, stronger, other, neutral } = counts;
  // Lists of the schema may be written to, those of a report may not.
  const copied = structuredClone(lists) as Pick<ReviewOutput, keyof typeof lists>;
  return {
    version: 1,
    root,
    base,
    head,
    summary: {
      decisions: { added, changed, removed, renamed },
      changes: { weaker, stronger, neutral: other },
      neutral,
      weakened,
    },
    ...copied,
  };
}
