import type { Severity } from '../core/lint/rule.js';
import type { LintOutput } from './reporters/json-schema.js';

/** From which severity on a run fails. */
export const failOnLevels = ['error', 'warning', 'information', 'hint', 'never'] as const;

/** One of these severities, or `never`. */
export type FailOn = (typeof failOnLevels)[number];

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What a run was asked for, and whether its configuration was understood. */
export interface Terms {
  readonly failOn: FailOn;
  readonly isConfigured: boolean;
}

/** The exit code of a run: 2 where it could not work as it was configured, 1 where it fails, else 0. */
export function verdict({ findings }: LintOutput, { failOn, isConfigured }: Terms): 0 | 1 | 2 {
  // Where a rule broke, other findings may be missing.
  if (!isConfigured || findings.some(({ rule }) => rule === 'rule-failed')) return 2;
  if (failOn === 'never') return 0;
  const failing = new Set(order.slice(0, order.indexOf(failOn) + 1));
  return findings.some(({ severity }) => failing.has(severity)) ? 1 : 0;
}
