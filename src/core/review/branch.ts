import { numberingFolder } from '../corpus/paths.js';
import type { Finding } from '../lint/finding.js';
import type { Run } from '../lint/running.js';
import { finished } from '../steps.js';
import { brokenReferences, type BrokenReference } from './broken.js';
import { collisions, numberKey, type Collision, type OtherBranch } from './collisions.js';
import type { Ends } from './ends.js';
import { governingInSteps, type Governing } from './governs.js';
import type { CodeFile } from './markers.js';
import { newFindings } from './new-findings.js';
import type { DecisionRecord, ReviewedRecord } from './types.js';

/** What a review looks at beside the two corpora. Each part may be empty where nobody can tell. */
export interface Surroundings {
  /** Files that changed and are no decision documents, with the decisions that they name. */
  readonly code: readonly CodeFile[];
  readonly others: readonly OtherBranch[];
  readonly run: Omit<Run, 'paths'>;
}

/** What a branch does to the decisions. */
export interface BranchReview {
  /** Decisions that changed, strongest first. */
  readonly records: readonly ReviewedRecord[];
  /** Edits that change no promise, over all decisions. */
  readonly neutral: number;
  readonly governs: readonly Governing[];
  readonly collisions: readonly Collision[];
  readonly broken: readonly BrokenReference[];
  readonly findings: readonly Finding[];
}

/** Reviews what changed between two corpora, and what that means around them. `records` is what `review` said of them. */
export function reviewBranch(ends: Ends, records: readonly ReviewedRecord[], surroundings: Surroundings): BranchReview {
  return finished(reviewBranchInSteps(ends, records, surroundings));
}

/** The same in steps of one decision or one linted file each, for a host that must not be held up. */
export function* reviewBranchInSteps(
  ends: Ends,
  records: readonly ReviewedRecord[],
  { code, others, run }: Surroundings,
): Generator<void, BranchReview> {
  return {
    records,
    neutral: records.reduce((sum, { neutral }) => sum + neutral, 0),
    governs: code.length > 0 ? yield* governingInSteps(ends.after, code) : [],
    collisions: collisions(takenIn(records), others),
    broken: brokenReferences(ends),
    findings: yield* newFindings(ends, records, run),
  };
}

/** The folders in which this branch takes numbers: only there other branches can collide with it. */
export function foldersTakenIn(records: readonly ReviewedRecord[]): string[] {
  return [...new Set(takenIn(records).map(({ path }) => numberingFolder(path)))].sort();
}

/** Decisions whose number the base did not give to them. */
function takenIn(records: readonly ReviewedRecord[]): DecisionRecord[] {
  return records.flatMap(({ before, after }) =>
    after && (!before || numberKey(before.path) !== numberKey(after.path)) ? [after] : [],
  );
}

/** True where something got weaker, or would break: what `--fail-on weakened` asks about. */
export function isWeakened({ records, collisions: taken, broken }: BranchReview): boolean {
  const weaker = records.some(({ changes }) => changes.some(({ direction }) => direction === 'weaker'));
  return weaker || taken.length > 0 || broken.length > 0;
}
