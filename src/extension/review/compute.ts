import { updateInSteps, type InputChange } from '../../core/corpus/build.js';
import type { Corpus } from '../../core/corpus/types.js';
import type { Run } from '../../core/lint/running.js';
import { foldersTakenIn, reviewBranchInSteps } from '../../core/review/branch.js';
import { branchReport } from '../../core/review/report/report.js';
import { review } from '../../core/review/review.js';
import { breathe, inSlices } from '../reading/slices.js';
import type { FolderNow, GitHost } from './git.js';
import type { Choice, ReviewState } from './state.js';

/** What a review is made from. */
export interface Computation {
  readonly git: GitHost;
  readonly folder: string;
  readonly corpus: Corpus;
  readonly now: FolderNow;
  readonly choice: Choice;
  readonly run: Omit<Run, 'paths'>;
  readonly signal: AbortSignal;
}

/** Compares a folder with its base, in slices that let the editor breathe; null where it was told to stop. */
export async function computed(computation: Computation): Promise<ReviewState | null> {
  const { git, folder, corpus, now, choice, run, signal } = computation;
  const compared = await git.compare(folder, { ...choice, now, signal });
  if (isOver(signal)) return null;
  if ('sentence' in compared)
    return {
      state: 'none',
      why: {
        about: 'no-base',
        says: compared.sentence,
        next: 'Choose a base to compare with, or open the diff of a decision.',
      },
    };
  const after = await changed(corpus, compared.toHead, signal);
  const before = after && (await changed(after, compared.toBase, signal));
  if (!after || !before) return null;
  const ends = { before, after };
  const records = review(ends);
  await breathe();
  const others = await git.others(folder, foldersTakenIn(records), compared, signal);
  if (isOver(signal)) return null;
  const steps = reviewBranchInSteps(ends, records, { code: compared.code, others, run });
  const found = await inSlices(steps, () => signal.aborted);
  if (!found) return null;
  const { base, head, codeTexts: code } = compared;
  return {
    state: 'ready',
    report: branchReport(found, { base, head, ends, rules: run.rules, code }),
    ends,
    records,
    uncommitted: compared.uncommitted.length,
  };
}

function isOver({ aborted }: AbortSignal): boolean {
  return aborted;
}

async function changed(corpus: Corpus, changes: readonly InputChange[], signal: AbortSignal): Promise<Corpus | null> {
  if (changes.length === 0) return corpus;
  return inSlices(updateInSteps(corpus, changes), () => signal.aborted);
}
