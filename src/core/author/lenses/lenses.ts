import { killRulesOf } from '../../artifact/promises.js';
import type { Artifact, LogRecord } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { daysBetween } from '../../dates/calendar.js';
import { affected } from '../../review/governs.js';
import { pathFinder } from '../../review/path-finder.js';
import type { Lens } from './lens.js';

/**
 * What is worth a line above the words of an artifact: what supersedes it, when its kill rules fall due, how its cut
 * line parts the work, and how much code it governs. Nothing is said where there is nothing to say.
 */
export function lensesOf(artifact: Artifact, corpus: Corpus, today: string): Lens[] {
  const lenses = [
    ...successorLenses(artifact, corpus),
    ...dueLenses(artifact, today),
    ...cutLineLens(artifact),
    ...governedLenses(artifact, corpus),
  ];
  return lenses.sort((a, b) => a.range.start - b.range.start);
}

/** The records that take the place of this one, whichever side says so. */
function successorLenses(artifact: Artifact, corpus: Corpus): Lens[] {
  const own = artifact.references
    .filter(({ relation }) => relation === 'superseded-by')
    .flatMap((reference) => {
      const found = corpus.resolve(reference, artifact);
      return found.state === 'found' ? [found.artifact] : [];
    });
  const others = corpus
    .referencesTo(artifact)
    .filter(({ reference }) => reference.relation === 'supersedes')
    .map(({ from }) => from);
  const range = artifact.document.outline.headings[0]?.range ?? { start: 0, end: 0 };
  const successors = new Set([...own, ...others].filter((other) => other.path !== artifact.path));
  return [...successors].map((by) => ({ is: 'superseded', range, by }));
}

/** A kill rule that somebody has answered, and one of a closed record, falls due no more. */
function dueLenses(artifact: Artifact, today: string): Lens[] {
  return [...killRulesOf(artifact)].flatMap(({ rule, day, stage, isAnswered }): Lens[] => {
    if (day === null || stage === 'closed' || rule.path !== undefined || isAnswered()) return [];
    return [{ is: 'due', range: rule.range, days: daysBetween(today, day) }];
  });
}

function cutLineLens({ cutLine: { state, at, above, below } }: Artifact): Lens[] {
  if (state !== 'explicit' || at === null || above.length + below.length === 0) return [];
  return [{ is: 'cut-line', range: at, above: above.length, below: below.length }];
}

function governedLenses(artifact: Artifact, corpus: Corpus): Lens[] {
  const holders: readonly (Artifact | LogRecord)[] = artifact.kind === 'decision-log' ? artifact.records : [artifact];
  const fields = holders
    .flatMap(({ fields: own }) => own)
    .filter(({ key, path }) => key === 'affects' && path === undefined);
  return fields.flatMap((field): Lens[] => {
    const found = affected(field, finderFor(corpus.sources.paths)).map(({ path }) => path);
    const paths = [...new Set(found)].sort();
    // A column has one key for all its records.
    const range = artifact.kind === 'decision-log' ? field.range : field.keyRange;
    return paths.length === 0 ? [] : [{ is: 'governs', range, paths }];
  });
}

const finders = new WeakMap<ReadonlySet<string>, (glob: string) => readonly string[]>();

/** Paths are sorted once for all documents that ask, until one comes or goes. */
function finderFor(paths: ReadonlySet<string>): (glob: string) => readonly string[] {
  const finder = finders.get(paths) ?? pathFinder(paths);
  finders.set(paths, finder);
  return finder;
}
