import { placeholder } from './placeholder.js';
import type { Skeleton } from './skeletons.js';

/** A section to start from where nothing says what shall change. */
export const outcomeSkeleton: Skeleton = {
  heading: 'Success metrics',
  lines: [
    `- ${placeholder(1, 'what changes for customers')} goes from ${placeholder(2, 'today')} to ${placeholder(3, 'target')} by ${placeholder(4, 'YYYY-MM-DD')}`,
  ],
  after: ['non-goals', 'goals', 'problem'],
  before: ['requirements', 'scope', 'risks', 'rollout', 'definition-of-done'],
};

/** A section to start from where nothing says what must hold meanwhile. */
export const healthSkeleton: Skeleton = {
  heading: 'Guardrails',
  lines: [`- ${placeholder(1, 'what must not get worse')} stays below ${placeholder(2, 'number')}`],
  after: ['metrics', 'non-goals', 'goals', 'problem'],
  before: ['requirements', 'scope', 'risks', 'rollout', 'definition-of-done'],
};
