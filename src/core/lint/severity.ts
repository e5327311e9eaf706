import type { Artifact, Stage } from '../artifact/types.js';
import type { Policy } from '../corpus/types.js';
import type { Rule, RuleGroup, Severity } from './rule.js';
import type { Setting } from './settings.js';

const order: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** The groups that ask for more than a repository may have heard of. */
const asking: ReadonlySet<RuleGroup> = new Set<RuleGroup>([
  'trade-offs',
  'bets',
  'decision-rights',
  'outcomes',
  'done',
  'flow',
]);

/** The lesser of two severities. */
export function atMost(severity: Severity, ceiling: Severity): Severity {
  return order.indexOf(severity) <= order.indexOf(ceiling) ? severity : ceiling;
}

/** True where a rule only informs, because neither the artifact nor its repository has taken Cutline up. */
export function onlyInforms(rule: Rule, artifact: Artifact | null, { strict, adopted }: Policy): boolean {
  if (strict || adopted) return false;
  return asking.has(rule.group) && !artifact?.usesOurKeys;
}

/** The stage that a record is judged by: where everything is asked for at once, a draft is judged as a proposal. */
export function stageFor(artifact: Artifact | null, { strict }: Policy): Stage {
  const stage = artifact?.stage ?? 'draft';
  return strict && stage === 'draft' ? 'proposed' : stage;
}

/** How much a report matters: by stage, by what the report itself says, by what the configuration says. Null is silence. */
export function severityOf(
  rule: Rule,
  stage: Stage,
  given: { readonly report: Severity | undefined; readonly setting: Setting; readonly onlyInforms: boolean },
): Severity | null {
  const own = rule.severity[stage];
  if (own === null || given.setting.severity === 'off') return null;
  if (given.setting.severity) return given.setting.severity;
  const severity = given.report ?? own;
  return given.onlyInforms ? atMost(severity, 'information') : severity;
}
