import type { SeverityByStage } from '../../lint/rule.js';

/** The severities of what falls due: a day passes without a change to any file, so it never makes an error. */
export const bySeason: SeverityByStage = { draft: 'hint', proposed: 'warning', accepted: 'warning', closed: null };

/** A number of days as a sentence says it. */
export function inDays(count: number): string {
  return count === 1 ? '1 day' : `${String(count)} days`;
}
