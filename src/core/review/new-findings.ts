import type { Corpus } from '../corpus/types.js';
import { againstBaseline, baselineOf } from '../lint/baseline.js';
import type { Finding } from '../lint/finding.js';
import { lintInSteps } from '../lint/run.js';
import type { Run } from '../lint/running.js';
import type { Ends } from './ends.js';
import type { ReviewedRecord } from './types.js';

/**
 * The findings at the head that the base did not have, in the files that changed and in those that refer to them; in
 * steps of one file each.
 */
export function* newFindings(
  ends: Ends,
  records: readonly ReviewedRecord[],
  run: Omit<Run, 'paths'>,
): Generator<void, Finding[]> {
  const renamed = new Map(
    records.flatMap(({ before, after }) => (before && after ? [[before.path, after.path] as const] : [])),
  );
  const now = yield* lintInSteps(ends.after, { ...run, paths: concerned(ends.after, ends.before) });
  const old = yield* lintInSteps(ends.before, {
    ...run,
    ...comparable(now, concerned(ends.before, ends.after), renamed),
  });
  const known = baselineOf(old, ends.before);
  const entries = known.entries.map((entry) => ({ ...entry, path: renamed.get(entry.path) ?? entry.path }));
  return [...againstBaseline(now, { entries }, ends.after).new];
}

/** Rules that speak of what other rules say: where one of them has found something, all have to be asked. */
const leaning: ReadonlySet<string> = new Set(['unused-suppression', 'rule-failed']);

/** What to ask of the base: only what is found at the head can be known from there. */
function comparable(
  now: readonly Finding[],
  paths: ReadonlySet<string>,
  renamed: ReadonlyMap<string, string>,
): Pick<Run, 'paths' | 'only'> {
  const origins = new Set(now.map(({ origin }) => origin));
  const only = new Set(now.map(({ rule }) => rule));
  return {
    paths: new Set([...paths].filter((path) => origins.has(renamed.get(path) ?? path))),
    ...(![...leaning].some((rule) => only.has(rule)) && { only }),
  };
}

function concerned(corpus: Corpus, other: Corpus): Set<string> {
  const changed = [...corpus.files.values()].filter((file) => other.files.get(file.path) !== file);
  const gone = other.artifacts.filter(({ path }) => !corpus.files.has(path));
  const changedArtifacts = changed.flatMap((file) => (file.state === 'read' && file.artifact ? [file.artifact] : []));
  return new Set([
    ...changed.map(({ path }) => path),
    ...changedArtifacts.flatMap((artifact) => corpus.referencesTo(artifact).map(({ from }) => from.path)),
    ...gone.flatMap((artifact) => other.referencesTo(artifact).map(({ from }) => from.path)),
  ]);
}
