import type { Artifact, Id, LogRecord, Stage, Status } from '../artifact/types.js';
import type { Range, Words } from '../document/range.js';
import type { MessageData } from '../lint/rule.js';

/** Whether a promise got weaker or stronger; `neutral` where it is another one, or where nobody can tell. */
export type Direction = 'weaker' | 'stronger' | 'neutral';

/** What can change in a decision, in the order in which a reviewer wants to hear of it. */
export const changeKinds = [
  'status',
  'removed',
  'accepted-text',
  'non-goal',
  'cut-line',
  'kill-rule',
  'threshold',
  'review-date',
  'final-call',
  'decision-makers',
  'quality-bar',
  'release-shape',
  'work-type',
  'section',
  'checklist',
  'sign-off',
  'added',
  'id',
  'title',
] as const;

/** What changed in a decision. */
export type ChangeKind = (typeof changeKinds)[number];

/** A place at one end of the comparison. */
export interface Place {
  readonly path: string;
  readonly range: Range;
}

/** One change of a decision. */
export interface Change {
  readonly kind: ChangeKind;
  readonly direction: Direction;
  /** A sentence of `sentences.ts`, and what it is filled with. */
  readonly message: string;
  readonly data: MessageData;
  /** Where it stands at the base; the record or the section that it belongs to where it is not there yet. */
  readonly before: Place;
  /** Where it stands at the head, or where it would. */
  readonly after: Place;
  /** The words at both ends; null where there are none. */
  readonly was: string | null;
  readonly is: string | null;
}

/** One decision at one end: an ADR, a PRD, or a record of a log. */
export interface DecisionRecord {
  readonly artifact: Artifact;
  /** The record of a log; null where the artifact is the decision. */
  readonly record: LogRecord | null;
  readonly path: string;
  readonly range: Range;
  readonly id: Id | null;
  readonly title: Words | null;
  readonly date: Words | null;
  readonly status: Status | null;
  readonly stage: Stage;
}

/** A decision that is not the same at both ends. */
export interface ReviewedRecord {
  readonly state: 'added' | 'changed' | 'removed' | 'renamed';
  readonly before: DecisionRecord | null;
  readonly after: DecisionRecord | null;
  /** Strongest first. */
  readonly changes: readonly Change[];
  /** Edits that change no promise, such as typos and wrapping: counted, not listed. */
  readonly neutral: number;
}

/** The same decision at both ends. */
export interface Pair {
  readonly before: DecisionRecord;
  readonly after: DecisionRecord;
}
