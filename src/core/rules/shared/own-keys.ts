/** The keys that an author may write in the frontmatter, each as it is best written. */
export const ownKeys: readonly string[] = [
  ...['type', 'title', 'status', 'date', 'work-type', 'decision-makers', 'deciders', 'consulted', 'informed'],
  ...['final-call', 'escalation', 'quality-bar', 'release-shape', 'deviation', 'reversibility', 'outcome', 'health'],
  ...['kill-rule', 'estimate-weeks', 'actual-weeks', 'systems', 'delay-days', 'delay-reasons', 'squad', 'stage'],
  ...['sign-off', 'supersedes', 'superseded-by', 'amends', 'amended-by', 'relates-to', 'depends-on', 'affects'],
  ...['review-by', 'non-goals', 'definition-of-done', 'rationale', 'alternatives', 'decision', 'priority', 'owner'],
  ...['approvers', 'reviewers', 'authors'],
];
