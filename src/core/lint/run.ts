import type { Corpus } from '../corpus/types.js';
import type { Finding } from './finding.js';
import { findingsIn } from './lint-file.js';
import type { Rule } from './rule.js';
import { settingsIn } from './settings.js';

/** What to run: the rules, the day that dates are judged against, and the files (all where left out). */
export interface Run {
  /** Every rule there is: what names a rule is checked against them. */
  readonly rules: readonly Rule[];
  /** The ids of those that speak; all of them where left out. */
  readonly only?: ReadonlySet<string>;
  readonly today: string;
  readonly paths?: ReadonlySet<string>;
  /** The ids of the signals that a configuration may mute; they are not checked where left out. */
  readonly signals?: readonly string[];
  /** Told of each file about which a rule spoke by what all artifacts say, so that any of them may change it. */
  readonly sawAll?: (path: string) => void;
}

/** Everything the rules say about the files, by path, place and rule, less what comments suppress. A rule that throws becomes a finding; the others go on. */
export function lint(corpus: Corpus, run: Run): Finding[] {
  const chosen = run.paths ? [...run.paths].flatMap((path) => corpus.files.get(path) ?? []) : corpus.files.values();
  const setting = settingsIn(corpus);
  const findings: Finding[] = [];
  for (const file of chosen) findings.push(...findingsIn(file, { corpus, run, setting }));
  return findings.sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  return (
    ordinal(a.path, b.path) || a.range.start - b.range.start || a.range.end - b.range.end || ordinal(a.rule, b.rule)
  );
}

function ordinal(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
