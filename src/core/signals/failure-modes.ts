/** A way in which product and engineering go wrong together. */
export interface FailureMode {
  readonly id: string;
  readonly name: string;
  /** What happens, in one sentence. */
  readonly says: string;
  /** What the framework suggests next. */
  readonly next: string;
  /** The ids of the signals that speak of it. */
  readonly signals: readonly string[];
}

/** Every failure mode there is. It is shown only when signals about at least two different things agree. */
export const failureModes: readonly FailureMode[] = [
  {
    id: 'overbuild-loop',
    name: 'Overbuild loop',
    says: 'Work is built better than was agreed, takes longer than was planned, and nothing is given up for it.',
    next: 'Take the next plan, put its bar back to its row, and draw a cut line before the work starts.',
    signals: ['bars-above-row', 'estimates-overrun', 'scope-never-cut'],
  },
  {
    id: 'rush-loop',
    name: 'Rush loop',
    says: 'Work is pushed out with fewer questions asked than the work needs.',
    next: 'Before the next date is set, write its non-goals, its risks, its way back and one guardrail.',
    signals: ['dates-pulled-in', 'no-non-goals', 'no-risks', 'no-rollback', 'metrics-pull-one-way'],
  },
  {
    id: 'proxy-war',
    name: 'Proxy war',
    says: 'People who do not live with the result decide in place of product and engineering.',
    next: 'Let product and engineering take the next of these decisions themselves, and keep one escalation path.',
    signals: ['outside-final-calls', 'outside-deciders', 'outside-approvals'],
  },
  {
    id: 'split-brain',
    name: 'Split brain',
    says: 'Product owns outcomes, engineering owns quality, and nobody owns both.',
    next: 'Give one outcome and one quality bar to a product manager and an engineer together.',
    signals: ['outcomes-by-product-alone', 'quality-by-engineering-alone', 'nothing-owned-together'],
  },
  {
    id: 'product-dominance',
    name: 'Product dominance',
    says: 'Product decides alone what the matrix shares between both sides.',
    next: 'Take the next shared decision together, or change the row if product should decide it.',
    signals: ['shared-calls-by-product', 'shared-deciders-of-product'],
  },
  {
    id: 'engineering-dominance',
    name: 'Engineering dominance',
    says: 'Engineering decides alone what the matrix shares between both sides.',
    next: 'Take the next shared decision together, or change the row if engineering should decide it.',
    signals: ['shared-calls-by-engineering', 'shared-deciders-of-engineering'],
  },
  {
    id: 'one-way-doors-everywhere',
    name: 'One-way doors everywhere',
    says: 'Most decisions cannot be taken back, and they are released as if they could.',
    next: 'Make the next one a two-way door: a flag, a copy of the data, a smaller first step.',
    signals: ['one-way-doors', 'shapes-below-row', 'no-rollback'],
  },
  {
    id: 'silent-rework',
    name: 'Silent rework',
    says: 'Decisions are changed or undone soon after they were taken, and nothing says why.',
    next: 'Write a superseding record for the last change, with what was learned.',
    signals: ['accepted-text-changed', 'superseded-within-weeks'],
  },
  {
    id: 'roadmap-as-a-weapon',
    name: 'Roadmap as a weapon',
    says: 'Dates are given while scope and effort stay open, so that the date decides everything.',
    next: 'For the next date, agree on what is given up first, and let those who build it estimate it.',
    signals: ['dates-without-cut-line', 'dates-without-estimate', 'dates-pulled-in'],
  },
];
