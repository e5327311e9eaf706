import { againstBaseline } from '../core/lint/baseline.js';
import { onChangedLines } from '../core/lint/changed-lines.js';
import type { Finding } from '../core/lint/finding.js';
import { lint } from '../core/lint/run.js';
import { rules } from '../core/rules/registry.js';
import { signalIds } from '../core/signals/registry.js';
import { changedLines } from './changed.js';
import type { LintOptions } from './lint-options.js';
import type { Reading } from './readings.js';
import type { Linted } from './reporters/lint-output.js';

/** What narrows the findings. */
export type Narrowing = Pick<LintOptions, 'rule' | 'baseline' | 'changedSince'> & { readonly today: string };

/** What the rules say about a root, without what the baseline holds and what stands on lines that did not change. */
export async function linted(reading: Reading, { rule, baseline, changedSince, today }: Narrowing): Promise<Linted> {
  const { corpus, only } = reading;
  const run = { rules, today, signals: signalIds, ...(only && { paths: only }), ...(rule && { only: new Set(rule) }) };
  const all = lint(corpus, run);
  const known = baseline ? corpus.baseline.baseline : null;
  const judged = known ? againstBaseline(all, known, corpus, run) : { new: all, known: [], fixed: [] };
  const findings = changedSince === undefined ? judged.new : await changedOnly(judged.new, reading, changedSince);
  return {
    reading,
    findings,
    elsewhere: judged.new.length - findings.length,
    known: judged.known.length,
    outlived: judged.fixed.reduce((sum, { count }) => sum + count, 0),
  };
}

async function changedOnly(findings: readonly Finding[], reading: Reading, revision: string): Promise<Finding[]> {
  return onChangedLines(findings, await changedLines(reading, revision), reading.corpus);
}
