import type { Corpus } from '../corpus/types.js';
import { finished } from '../steps.js';
import type { Finding } from './finding.js';
import { findingsIn } from './lint-file.js';
import type { Run } from './running.js';
import { settingsIn } from './settings.js';

/** Everything the rules say about the files, by path, place and rule, less what comments suppress. A rule that throws becomes a finding; the others go on. */
export function lint(corpus: Corpus, run: Run): Finding[] {
  return finished(lintInSteps(corpus, run));
}

/** The same in steps of one file each, for a host that must not be held up. */
export function* lintInSteps(corpus: Corpus, run: Run): Generator<void, Finding[]> {
  const chosen = run.paths ? [...run.paths].flatMap((path) => corpus.files.get(path) ?? []) : corpus.files.values();
  const settings = settingsIn(corpus);
  const findings: Finding[] = [];
  for (const file of chosen) {
    yield;
    findings.push(...findingsIn(file, { corpus, run, settings }));
  }
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
