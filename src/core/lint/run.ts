import type { Artifact } from '../artifact/types.js';
import type { Corpus, SourceFile } from '../corpus/types.js';
import { conflictsIn } from '../document/conflicts.js';
import type { Finding } from './finding.js';
import type { Report, Rule, Severity } from './rule.js';
import type { Setting } from './settings.js';
import { settingsFor } from './settings.js';
import { onlyInforms, severityOf } from './severity.js';

/** What to run: the rules, the day that dates are judged against, and the files (all where left out). */
export interface Run {
  readonly rules: readonly Rule[];
  readonly today: string;
  readonly paths?: ReadonlySet<string>;
}

/** Everything the rules say about the files, by path, place and rule. A rule that throws becomes a finding; the others go on. */
export function lint(corpus: Corpus, run: Run): Finding[] {
  const setting = settingsFor(corpus.config);
  const findings: Finding[] = [];
  const chosen = run.paths ? [...run.paths].flatMap((path) => corpus.files.get(path) ?? []) : corpus.files.values();
  for (const file of chosen) {
    const artifact = file.state === 'read' ? file.artifact : null;
    const conflicted = file.state === 'read' && conflictsIn(file.document).length > 0;
    for (const rule of run.rules) {
      if (conflicted && rule.judgesConflicts !== true) continue;
      const own = setting(rule, file.path, artifact?.kind ?? null);
      if (own.severity !== 'off') findings.push(...findingsOf(rule, { file, artifact, corpus, setting: own, run }));
    }
  }
  return findings.sort(byPlace);
}

interface Check {
  readonly file: SourceFile;
  readonly artifact: Artifact | null;
  readonly corpus: Corpus;
  readonly setting: Setting;
  readonly run: Run;
}

function findingsOf(rule: Rule, check: Check): Finding[] {
  const findings: Finding[] = [];
  const quiet = onlyInforms(rule, check.artifact, check.corpus);
  try {
    for (const report of reportsOf(rule, check)) {
      const given = { report: report.severity, setting: check.setting, onlyInforms: quiet };
      const severity = severityOf(rule, check.artifact?.stage ?? 'draft', given);
      if (severity) findings.push(findingOf(rule.id, severity, report, check));
    }
  } catch (thrown) {
    // The kind of failure alone: its message could carry a stranger's text.
    const failure = thrown instanceof Error ? thrown.name : typeof thrown;
    const range = check.artifact?.title?.range ?? { start: 0, end: 0 };
    findings.push(
      findingOf('rule-failed', 'error', { message: 'failed', data: { rule: rule.id, failure }, range }, check),
    );
  }
  return findings;
}

function reportsOf(rule: Rule, { file, artifact, corpus, setting, run }: Check): Iterable<Report> {
  const shared = { corpus, options: setting.options as never, today: run.today, rules: run.rules };
  if (rule.subject === 'file') return rule.check({ ...shared, subject: file });
  const concerned = artifact && rule.kinds.includes(artifact.kind) && rule.severity[artifact.stage] !== null;
  return concerned ? rule.check({ ...shared, subject: artifact }) : [];
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

function byPlace(a: Finding, b: Finding): number {
  return (
    ordinal(a.path, b.path) || a.range.start - b.range.start || a.range.end - b.range.end || ordinal(a.rule, b.rule)
  );
}

function ordinal(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
