/** The canonical sections. Heading packs map real headings to these names. */
export const sectionNames = [
  'status', 'context', 'problem', 'drivers', 'goals', 'non-goals', 'options', 'decision', 'rationale', 'consequences',
  'pros-and-cons', 'confirmation', 'more-info', 'users', 'requirements', 'scope', 'above-cut-line', 'below-cut-line',
  'cut-line', 'metrics', 'kill-rule', 'risks', 'rollback', 'definition-of-done', 'rollout', 'open-questions', 'owners',
  'dependencies', 'timeline', 'history',
] as const;

/** The name of a canonical section. */
export type SectionName = (typeof sectionNames)[number];
