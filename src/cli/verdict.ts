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
  /** So many warnings pass; null where `failOn` alone decides. */
  readonly maxWarnings: number | null;
  readonly isConfigured: boolean;
}

/** The exit code of a run: 2 where it could not work as it was configured, 1 where it fails, else 0. */
export function verdict({ findings }: LintOutput, terms: Terms): 0 | 1 | 2 {
  // Where a rule broke, other findings may be missing.
  if (!terms.isConfigured || findings.some(({ rule }) => rule === 'rule-failed')) return 2;
  return findings.some(failing(findings, terms)) ? 1 : 0;
}

/** Tells which of the findings make the run fail. */
export function failing(
  findings: LintOutput['findings'],
  { failOn, maxWarnings }: Pick<Terms, 'failOn' | 'maxWarnings'>,
): (finding: Pick<LintOutput['findings'][number], 'severity'>) => boolean {
  const levels = new Set<Severity>(failOn === 'never' ? [] : order.slice(0, order.indexOf(failOn) + 1));
  if (maxWarnings !== null) {
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    if (warnings > maxWarnings) levels.add('warning');
    else levels.delete('warning');
  }
  return ({ severity }) => levels.has(severity);
}
