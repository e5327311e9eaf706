import type { Artifact } from '../artifact/types.js';
import { isLeftAlone } from '../corpus/left-alone.js';
import { seenFrom } from '../corpus/seen-from.js';
import type { Corpus, Policy, SourceFile } from '../corpus/types.js';
import { conflictsIn } from '../document/conflicts.js';
import type { Finding } from './finding.js';
import type { Report, Rule, Severity } from './rule.js';
import type { Run } from './running.js';
import type { Setting, SettingsOf } from './settings.js';
import { onlyInforms, severityOf, stageFor } from './severity.js';
import { withSuppressions } from './suppress.js';
import { watched } from './watched.js';

/** What a file is linted with. */
export interface Work {
  readonly corpus: Corpus;
  readonly run: Run;
  readonly settings: SettingsOf;
}

/** Everything the rules say about one file, less what its comments suppress; nothing of one that is left alone. */
export function findingsIn(file: SourceFile, { corpus: whole, run, settings }: Work): Finding[] {
  if (isLeftAlone(file)) return [];
  const { sawAll } = run;
  const own = seenFrom(whole, file.path);
  const corpus = sawAll ? watched(own, () => sawAll(file.path)) : own;
  const artifact = file.state === 'read' ? file.artifact : null;
  const conflicted = file.state === 'read' && conflictsIn(file.document).length > 0;
  const policy = corpus.policyFor(file.path);
  const settingOf = settings(file.path, artifact?.kind ?? null);
  const speaking = new Map<Rule, Check>();
  const findings: Finding[] = [];
  for (const rule of run.rules) {
    if (run.only?.has(rule.id) === false || (conflicted && rule.judgesConflicts !== true)) continue;
    if (!concerns(rule, artifact)) continue;
    const given = settingOf(rule);
    if (given.severity === 'off') continue;
    const check = { file, artifact, policy, corpus, setting: given, run };
    speaking.set(rule, check);
    findings.push(...findingsOf(rule, () => reportsOf(rule, check), check));
  }
  const judged = (rule: Rule): boolean => speaking.has(rule);
  const { kept, reports } = withSuppressions(findings, file, { corpus, run, judged });
  if (reports.length === 0) return kept;
  const [unused] = [...speaking].filter(([{ id }]) => id === 'unused-suppression');
  return unused ? [...kept, ...findingsOf(unused[0], () => reports, unused[1])] : kept;
}

interface Check {
  readonly file: SourceFile;
  readonly artifact: Artifact | null;
  readonly policy: Policy;
  readonly corpus: Corpus;
  readonly setting: Setting;
  readonly run: Run;
}

function findingsOf(rule: Rule, reportsOf: () => Iterable<Report>, check: Check): Finding[] {
  const { artifact, policy, setting } = check;
  const findings: Finding[] = [];
  try {
    for (const report of reportsOf()) {
      const given = { report: report.severity, setting, onlyInforms: onlyInforms(rule, artifact, policy) };
      const severity = severityOf(rule, stageFor(artifact, policy), given);
      if (severity) findings.push(findingOf(rule.id, severity, report, check));
    }
  } catch (thrown) {
    // The kind of failure alone: its message could carry a stranger's text.
    const failure = thrown instanceof Error ? thrown.name : typeof thrown;
    const range = artifact?.title?.range ?? { start: 0, end: 0 };
    findings.push(
      findingOf('rule-failed', 'error', { message: 'failed', data: { rule: rule.id, failure }, range }, check),
    );
  }
  return findings;
}

function reportsOf(rule: Rule, { file, artifact, corpus, setting, run }: Check): Iterable<Report> {
  const { rules, today, signals = null } = run;
  const options = setting.options as never;
  if (rule.subject === 'file') return rule.check({ subject: file, corpus, options, today, rules, signals });
  return artifact ? rule.check({ subject: artifact, corpus, options, today, rules, signals }) : [];
}

/** True where a rule looks at such an artifact; rules about files look at every file. */
function concerns(rule: Rule, artifact: Artifact | null): boolean {
  if (rule.subject === 'file') return true;
  return artifact !== null && rule.kinds.includes(artifact.kind) && rule.severity[artifact.stage] !== null;
}

function findingOf(rule: string, severity: Severity, report: Report, { file, artifact }: Check): Finding {
  return {
    rule,
    severity,
    message: report.message,
    data: report.data ?? {},
    path: report.path ?? file.path,
    origin: file.path,
    range: report.range,
    related: report.related ?? [],
    fix: report.fix ?? null,
    suggestions: report.suggestions ?? [],
    kind: artifact?.kind ?? null,
  };
}
