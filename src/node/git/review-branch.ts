import { updateCorpus, type InputChange } from '../../core/corpus/build.js';
import type { Corpus } from '../../core/corpus/types.js';
import type { Run } from '../../core/lint/running.js';
import { foldersTakenIn, reviewBranch } from '../../core/review/branch.js';
import type { Ends } from '../../core/review/ends.js';
import { branchReport } from '../../core/review/report/report.js';
import type { BranchReport } from '../../core/review/report/types.js';
import { review } from '../../core/review/review.js';
import type { ReviewedRecord } from '../../core/review/types.js';
import { branchesTaking } from './branches.js';
import { compareTrees, type CompareRequest, type Comparison } from './compare.js';
import type { GitProblem } from './problems.js';

/** What to review: the corpus of a folder as the host has it, and what to compare it with. */
export interface ReviewRequest extends Omit<CompareRequest, 'now'> {
  readonly corpus: Corpus;
  /** Documents that are open with changes which are not saved. */
  readonly unsaved?: ReadonlySet<string>;
  readonly run: Omit<Run, 'paths'>;
}

/** A review, and the two corpora that its places stand in. */
export interface BranchReviewed {
  readonly report: BranchReport;
  readonly ends: Ends;
  /** What the report was made from. */
  readonly records: readonly ReviewedRecord[];
  readonly comparison: Comparison;
}

/** Reviews what a branch changes in the decisions of a folder. */
export async function reviewFolder(folder: string, request: ReviewRequest): Promise<BranchReviewed | GitProblem> {
  const { corpus, unsaved, run, signal } = request;
  const { inputs, paths } = corpus.sources;
  const comparison = await compareTrees(folder, { ...request, now: { inputs, paths, ...(unsaved && { unsaved }) } });
  if ('problem' in comparison) return comparison;
  const { base, head, toHead, toBase, code, codeTexts } = comparison;
  const after = changedBy(corpus, toHead);
  const ends = { before: changedBy(after, toBase), after };
  const records = review(ends);
  const others = await branchesTaking(folder, foldersTakenIn(records), comparison, signal);
  const found = reviewBranch(ends, records, { code, others, run });
  return {
    report: branchReport(found, { base, head, ends, rules: run.rules, code: codeTexts }),
    ends,
    records,
    comparison,
  };
}

function changedBy(corpus: Corpus, changes: readonly InputChange[]): Corpus {
  return changes.length === 0 ? corpus : updateCorpus(corpus, changes);
}
