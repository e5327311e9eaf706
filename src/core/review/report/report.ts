import { messageText } from '../../lint/message.js';
import type { Rule } from '../../lint/rule.js';
import { isWeakened, type BranchReview } from '../branch.js';
import type { Ends } from '../ends.js';
import { sentenceOf } from '../sentences.js';
import type { ReviewedRecord } from '../types.js';
import { brokenFrom, collisionsFrom } from './breaks.js';
import { demandsOf, warningAbout } from './demands.js';
import { namedAs, placeOf } from './names.js';
import { placingIn, type Placing } from './places.js';
import type { BranchReport, ReportedBase, ReportedCounts, ReportedDecision, ReportedHead } from './types.js';

/** What a report is made with. */
export interface ReportContext {
  readonly base: ReportedBase;
  readonly head: ReportedHead;
  readonly ends: Ends;
  readonly rules: readonly Rule[];
  /** Texts of code at the head, by path, for the places of markers. */
  readonly code?: ReadonlyMap<string, string>;
}

/** What a review found, as sentences and places that every host shows alike. */
export function branchReport(review: BranchReview, { base, head, ends, rules, code }: ReportContext): BranchReport {
  const [before, after] = [placingIn(ends.before), placingIn(ends.after, code)];
  const decisions = review.records.flatMap((record) => decisionFrom(record, before, after));
  return {
    base,
    head,
    counts: countsOf(decisions, review.neutral),
    decisions,
    governs: review.governs.map(({ decision, reaches }) => ({
      ...namedAs(decision),
      at: after(placeOf(decision)),
      demands: demandsOf(decision, ends.after),
      warning: warningAbout(decision),
      files: reaches.map(({ path, by, at }) => ({ path, by, at: after(at) })),
    })),
    collisions: collisionsFrom(review.collisions, after),
    broken: review.broken.map((each) => brokenFrom(each, after)),
    findings: review.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: messageText(rules, finding),
      at: after(finding),
    })),
    weakened: isWeakened(review),
  };
}

function decisionFrom(
  { state, before: old, after: now, changes, neutral }: ReviewedRecord,
  before: Placing,
  after: Placing,
): ReportedDecision[] {
  const named = now ?? old;
  if (!named) return [];
  return [
    {
      state,
      ...namedAs(named),
      before: old && before(placeOf(old)),
      after: now && after(placeOf(now)),
      changes: changes.map((change) => ({
        kind: change.kind,
        direction: change.direction,
        sentence: sentenceOf(change),
        before: old && before(change.before),
        after: now && after(change.after),
        was: change.was,
        is: change.is,
      })),
      neutral,
    },
  ];
}

function countsOf(decisions: readonly ReportedDecision[], neutral: number): ReportedCounts {
  const inState = (state: ReportedDecision['state']): number => decisions.filter((each) => each.state === state).length;
  // That a decision is new or gone is told by its state; a held one that is gone is weaker all the same.
  const changes = decisions.flatMap((each) => each.changes).filter(({ kind }) => kind !== 'added');
  const going = (direction: string): number => changes.filter((change) => change.direction === direction).length;
  return {
    added: inState('added'),
    changed: inState('changed'),
    removed: inState('removed'),
    renamed: inState('renamed'),
    weaker: going('weaker'),
    stronger: going('stronger'),
    other: going('neutral'),
    neutral,
  };
}
