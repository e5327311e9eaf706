import type { Corpus, SourceFile } from '../corpus/types.js';
import { suppressedTexts } from './commented-files.js';
import type { Finding } from './finding.js';
import type { Report, Rule } from './rule.js';
import type { Run } from './running.js';
import { silenceOf } from './silence.js';
import type { Suppression } from './suppressions.js';
import { unusedReports } from './unused.js';

/** What is known of the run that made the findings. */
export interface Ran {
  readonly corpus: Corpus;
  readonly run: Run;
  /** True for a rule that has looked at the file, so that its silence means something. */
  readonly judged: (rule: Rule) => boolean;
}

/** The findings of a file that no comment silences, and what is to be said of comments that silence nothing. */
export function withSuppressions(
  findings: Finding[],
  file: SourceFile,
  { corpus, run, judged }: Ran,
): { readonly kept: Finding[]; readonly reports: readonly Report[] } {
  const texts = suppressedTexts(file, corpus);
  if (texts.length === 0) return { kept: findings, reports: [] };
  const silences = new Map(texts.map(({ path, suppressions }) => [path, silenceOf(suppressions)]));
  const used = new Map<Suppression, Set<number>>();
  const kept = findings.filter(({ path, rule, range }) => {
    const silencer = silences.get(path)?.(rule, range.start);
    if (silencer) used.set(silencer.suppression, (used.get(silencer.suppression) ?? new Set()).add(silencer.id));
    return !silencer;
  });
  // A document that is no artifact has no rules to suppress; what it says about Cutline is not ours to judge.
  if (file.state === 'read' && !file.artifact) return { kept, reports: [] };
  const isClosed = file.state === 'read' && file.artifact?.stage === 'closed';
  const known = new Map(run.rules.map((rule) => [rule.id, rule]));
  const reports = texts.flatMap((text) => [
    ...unusedReports(text, {
      used,
      known: new Set(known.keys()),
      judged(id) {
        const rule = id === null ? null : known.get(id);
        return rule ? judged(rule) : run.only === undefined && !isClosed;
      },
    }),
  ]);
  return { kept, reports };
}
