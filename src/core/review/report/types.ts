import type { Kind } from '../../artifact/types.js';
import type { PositionRange } from '../../document/positions.js';
import type { Severity } from '../../lint/rule.js';
import type { Reach } from '../governs.js';
import type { ChangeKind, Direction, ReviewedRecord } from '../types.js';

/** What chose the base, in the order in which it is looked for. */
export const baseRungs = ['choice', 'diff', 'ci', 'pull-request', 'recorded', 'upstream', 'default-branch'] as const;

/** One of them. */
export type BaseRung = (typeof baseRungs)[number];

/** The revision that a branch is reviewed against. */
export interface ReportedBase {
  /** As a person would name it: a branch, a tag, or what was asked for. */
  readonly name: string;
  /** Where the branch left it; null where no git was asked. */
  readonly commit: string | null;
  readonly by: BaseRung;
}

/** What is reviewed. */
export interface ReportedHead {
  /** The branch, or what was asked for; null for a commit without a branch. */
  readonly name: string | null;
  readonly commit: string | null;
  /** How many files have changes that are not committed; null where those were left out. */
  readonly uncommitted: number | null;
}

/** A place at one end, in lines and offsets; no range where the text is not at hand. */
export interface ReportedPlace {
  readonly path: string;
  readonly range: PositionRange | null;
}

/** One change of a decision, as a sentence. */
export interface ReportedChange {
  readonly kind: ChangeKind;
  readonly direction: Direction;
  readonly sentence: string;
  /** Null for a decision that was not there. */
  readonly before: ReportedPlace | null;
  /** Null for a decision that is gone. */
  readonly after: ReportedPlace | null;
  readonly was: string | null;
  readonly is: string | null;
}

/** What names a decision: its title with its id, where it stands, and its status as written. */
export interface ReportedName {
  readonly name: string;
  readonly kind: Kind;
  readonly path: string;
  readonly status: string | null;
}

/** A decision that changed. Its name is the head's, or the base's where it was removed. */
export interface ReportedDecision extends ReportedName {
  readonly state: ReviewedRecord['state'];
  /** Null where it was not there. */
  readonly before: ReportedPlace | null;
  /** Null where it is gone. */
  readonly after: ReportedPlace | null;
  /** Strongest first. */
  readonly changes: readonly ReportedChange[];
  /** Edits that change no promise. */
  readonly neutral: number;
}

/** A file that changed, and how the decision reaches it. */
export interface ReportedReach {
  readonly path: string;
  readonly by: Reach['by'];
  /** Where that is said: in the decision, or in the file for a marker. */
  readonly at: ReportedPlace;
}

/** A decision that governs code which changed. */
export interface ReportedGoverning extends ReportedName {
  readonly at: ReportedPlace;
  /** What it asks of that code, a sentence each. */
  readonly demands: readonly string[];
  /** What is wrong with following it, as a sentence; null where it holds. */
  readonly warning: string | null;
  readonly files: readonly ReportedReach[];
}

/** A number that is taken elsewhere too. */
export interface ReportedCollision {
  readonly sentence: string;
  readonly number: string;
  readonly at: ReportedPlace;
  /** The other file, and the branches that hold it. */
  readonly path: string;
  readonly branches: readonly string[];
}

/** A reference that led somewhere before. */
export interface ReportedBroken {
  readonly sentence: string;
  readonly at: ReportedPlace;
  /** The file that it led to. */
  readonly was: string;
}

/** A finding that is new on this branch. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: ReportedPlace;
}

/** How much changed. */
export interface ReportedCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly renamed: number;
  readonly weaker: number;
  readonly stronger: number;
  /** Changes that are neither. */
  readonly other: number;
  /** Edits that change no promise. */
  readonly neutral: number;
}

/** Everything that a review says, as data that every host shows. */
export interface BranchReport {
  readonly base: ReportedBase;
  readonly head: ReportedHead;
  readonly counts: ReportedCounts;
  readonly decisions: readonly ReportedDecision[];
  readonly governs: readonly ReportedGoverning[];
  readonly collisions: readonly ReportedCollision[];
  readonly broken: readonly ReportedBroken[];
  readonly findings: readonly ReportedFinding[];
  /** Something got weaker or would break. */
  readonly weakened: boolean;
}
