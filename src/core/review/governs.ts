import type { Artifact, Field } from '../artifact/types.js';
import { localPath, resolvePath } from '../corpus/paths.js';
import type { Corpus } from '../corpus/types.js';
import type { Words } from '../document/range.js';
import { finished } from '../steps.js';
import type { CodeFile, CodeMarker } from './markers.js';
import { pathFinder } from './path-finder.js';
import { recordsIn } from './records.js';
import type { DecisionRecord, Place } from './types.js';

/** One way in which a decision reaches a file: it names it, the file names the decision, or it links to the file. */
export interface Reach {
  readonly path: string;
  readonly by: 'affects' | 'marker' | 'link';
  /** Where that is said: in the decision, or in the file for a marker. */
  readonly at: Place;
}

/** A decision that governs some of the files. */
export interface Governing {
  readonly decision: DecisionRecord;
  readonly reaches: readonly Reach[];
}

/** The decisions that govern these files, those with most files first. A closed decision is among them: its code is still there. */
export function governing(corpus: Corpus, files: readonly CodeFile[]): Governing[] {
  return finished(governingInSteps(corpus, files));
}

/** The same in steps of one decision document each, for a host that must not be held up. */
export function* governingInSteps(corpus: Corpus, files: readonly CodeFile[]): Generator<void, Governing[]> {
  const decisions = new Map(corpus.artifacts.map((artifact) => [artifact, decisionsOf(artifact)]));
  const marked = new Map<DecisionRecord, Reach[]>();
  const meant = namedBy(corpus, decisions);
  for (const { path, markers } of files)
    for (const marker of markers) {
      const decision = meant(marker);
      if (!decision) continue;
      const known = marked.get(decision) ?? [];
      known.push({ path, by: 'marker', at: { path, range: marker.range } });
      marked.set(decision, known);
    }
  const paths = new Set(files.map(({ path }) => path));
  const matching = pathFinder(paths);
  const found: Governing[] = [];
  for (const [artifact, each] of decisions) {
    yield;
    for (const [at, decision] of each.entries()) {
      const links = at === 0 ? linking(artifact, paths) : [];
      const reaches = oncePerPath([affecting(decision, matching), links, marked.get(decision) ?? []].flat());
      if (reaches.length > 0) found.push({ decision, reaches });
    }
  }
  return found.sort((a, b) => b.reaches.length - a.reaches.length || (a.decision.path < b.decision.path ? -1 : 1));
}

/** The artifact as a whole, then the records of a log. */
function decisionsOf(artifact: Artifact): DecisionRecord[] {
  if (artifact.kind !== 'decision-log') return recordsIn(artifact);
  const { path, id, title, date, status, stage, document } = artifact;
  const range = { start: 0, end: document.text.length };
  return [{ artifact, record: null, path, range, id, title, date, status, stage }, ...recordsIn(artifact)];
}

function affecting({ artifact, record }: DecisionRecord, matching: (glob: string) => readonly string[]): Reach[] {
  return (record ?? artifact).fields.flatMap((field) =>
    affected(field, matching).map(({ path, item }) => {
      const at = { path: item.path ?? field.path ?? artifact.path, range: item.range };
      return { path, by: 'affects' as const, at };
    }),
  );
}

/** The paths that a field for the affected code names, by the item that does; none for any other field. */
export function affected(
  { key, items }: Field,
  matching: (glob: string) => readonly string[],
): { readonly path: string; readonly item: Words }[] {
  if (key !== 'affects') return [];
  return items
    .filter(({ text }) => isPathLike(text))
    .flatMap((item) => globsFor(item.text).flatMap((glob) => matching(glob).map((path) => ({ path, item }))));
}

/** `scope: checkout` is a word; a path has a slash, a wildcard or an ending. */
function isPathLike(text: string): boolean {
  return /^[^\s:]+$/.test(text) && /[/*]|\.\w+`?$/.test(text);
}

/** A folder stands for all that is in it, and a slash for the root. */
function globsFor(text: string): string[] {
  const glob = text
    .replace(/^`|`$/g, '')
    .replace(/^\.?\//, '')
    .replace(/\/$/, '');
  if (glob === '') return ['**'];
  return /[*?[{]/.test(glob) ? [glob] : [glob, `${glob}/**`];
}

/** A link is at most so long. */
const longest = 500;

/** Files that the text links to, in a link or in a definition of one. */
function linking({ document: { text, bodyStart }, path: from }: Artifact, paths: ReadonlySet<string>): Reach[] {
  const found: Reach[] = [];
  for (let at = text.indexOf('](', bodyStart); at >= 0; at = text.indexOf('](', at + 2)) addTarget(at + 2);
  for (let at = text.indexOf(']: ', bodyStart); at >= 0; at = text.indexOf(']: ', at + 3)) addTarget(at + 3);
  return found;

  function addTarget(opened: number): void {
    const start = text.charAt(opened) === '<' ? opened + 1 : opened;
    const target = /^[^\s()<>]+/.exec(text.slice(start, start + longest))?.[0] ?? '';
    const local = localPath(target);
    const path = local === null ? null : resolvePath(local, from);
    if (path === null || !paths.has(path)) return;
    found.push({ path, by: 'link', at: { path: from, range: { start, end: start + target.length } } });
  }
}

/** Tells which decision a marker in code means: one of the kind that it names, else any. */
function namedBy(
  corpus: Corpus,
  decisions: ReadonlyMap<Artifact, readonly DecisionRecord[]>,
): (marker: CodeMarker) => DecisionRecord | undefined {
  const known = new Map<string, DecisionRecord | undefined>();
  return (marker) => {
    const key = `${marker.kind ?? ''} ${marker.text}`;
    if (!known.has(key)) known.set(key, find(marker));
    return known.get(key);
  };

  function find({ kind, text }: CodeMarker): DecisionRecord | undefined {
    for (const from of decisions.keys()) {
      if (kind !== null && from.kind !== kind && from.kind !== 'decision-log') continue;
      const found = corpus.resolve({ text, target: null }, from);
      if (found.state !== 'found' || (kind !== null && found.artifact.kind !== kind && !found.record)) continue;
      // A log comes before its records.
      return decisions.get(found.artifact)?.find(({ record }) => record === found.record);
    }
    return undefined;
  }
}

function oncePerPath(reaches: readonly Reach[]): Reach[] {
  const seen = new Set<string>();
  return reaches.filter(({ path }) => !seen.has(path) && seen.add(path));
}
