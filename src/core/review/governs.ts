import type { Artifact } from '../artifact/types.js';
import { localPath, resolvePath } from '../corpus/paths.js';
import type { Corpus } from '../corpus/types.js';
import type { Range } from '../document/range.js';
import { globMatcher } from '../text/globs.js';
import type { CodeFile, CodeMarker } from './markers.js';
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
  const reaches = new Map<DecisionRecord, Reach[]>();
  const paths = files.map(({ path }) => path);
  for (const artifact of corpus.artifacts) {
    const [whole, ...records] = decisionsOf(artifact);
    if (whole) add(whole, [...affecting(artifact, whole, paths), ...linking(artifact, paths)]);
    for (const record of records) add(record, affecting(artifact, record, paths));
  }
  const known = new Map([...corpus.artifacts].map((artifact) => [artifact, decisionsOf(artifact)]));
  for (const { path, markers } of files) {
    for (const marker of markers) {
      const decision = meantBy(marker, corpus, known);
      if (decision) add(decision, [{ path, by: 'marker', at: { path, range: marker.range } }]);
    }
  }
  return [...reaches]
    .map(([decision, found]) => ({ decision, reaches: oncePerPath(found) }))
    .sort((a, b) => b.reaches.length - a.reaches.length || (a.decision.path < b.decision.path ? -1 : 1));

  function add(decision: DecisionRecord, found: readonly Reach[]): void {
    if (found.length === 0) return;
    const key = [...reaches.keys()].find((each) => each.path === decision.path && each.record === decision.record);
    reaches.set(key ?? decision, [...(key ? (reaches.get(key) ?? []) : []), ...found]);
  }
}

/** The artifact as a whole, and the records of a log. */
function decisionsOf(artifact: Artifact): DecisionRecord[] {
  if (artifact.kind !== 'decision-log') return recordsIn(artifact);
  const { path, id, title, date, status, stage, document } = artifact;
  const range = { start: 0, end: document.text.length };
  return [{ artifact, record: null, path, range, id, title, date, status, stage }, ...recordsIn(artifact)];
}

function affecting(artifact: Artifact, { record }: DecisionRecord, paths: readonly string[]): Reach[] {
  const own = record ? record.fields : artifact.fields;
  return own
    .filter(({ key }) => key === 'affects')
    .flatMap(({ items, path }) => items.map((item) => ({ ...item, path: item.path ?? path ?? artifact.path })))
    .filter(({ text }) => isPathLike(text))
    .flatMap(({ text, range, path: saidIn }) => {
      const matches = globMatcher(globsFor(text));
      return paths.filter(matches).map((path): Reach => ({ path, by: 'affects', at: { path: saidIn, range } }));
    });
}

/** `scope: checkout` is a word; a path has a slash, a wildcard or an ending. */
function isPathLike(text: string): boolean {
  return /^[^\s:]+$/.test(text) && /[/*]|\.\w+$/.test(text);
}

/** A folder stands for all that is in it. */
function globsFor(text: string): string[] {
  const glob = text
    .replace(/^`|`$/g, '')
    .replace(/^\.?\//, '')
    .replace(/\/$/, '');
  return /[*?[{]/.test(glob) ? [glob] : [glob, `${glob}/**`];
}

/** Files that the text links to: told by their name first, since most documents name none of them. */
function linking({ document, path: from }: Artifact, paths: readonly string[]): Reach[] {
  const { text, bodyStart } = document;
  return paths.flatMap((path): Reach[] => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    for (let at = text.indexOf(name, bodyStart); at >= 0; at = text.indexOf(name, at + name.length)) {
      const range = targetAround(text, at);
      const local = range && localPath(text.slice(range.start, range.end));
      if (range && local && resolvePath(local, from) === path) return [{ path, by: 'link', at: { path: from, range } }];
    }
    return [];
  });
}

/** So long is a link at most. */
const longest = 500;

/** The link target or code span that holds an offset; null where none does. */
function targetAround(text: string, at: number): Range | null {
  let start = at;
  while (start > 0 && at - start < longest && !/[\s()<>`"]/.test(text.charAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < longest && !/[\s()<>`"]/.test(text.charAt(end))) end++;
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.charAt(end)];
  const isLink = (before === '](' || before.endsWith('<')) && /[)\s>]/.test(after);
  return isLink ? { start, end } : null;
}

function meantBy(
  marker: CodeMarker,
  corpus: Corpus,
  known: ReadonlyMap<Artifact, readonly DecisionRecord[]>,
): DecisionRecord | null {
  for (const [artifact, decisions] of known) {
    if (marker.kind !== null && artifact.kind !== marker.kind && artifact.kind !== 'decision-log') continue;
    const found = corpus.resolve({ text: marker.text, target: null }, artifact);
    if (found.state !== 'found') continue;
    if (marker.kind !== null && found.artifact.kind !== marker.kind && !found.record) continue;
    const all = found.artifact === artifact ? decisions : (known.get(found.artifact) ?? []);
    return all.find(({ record }) => record === found.record) ?? null;
  }
  return null;
}

function oncePerPath(reaches: readonly Reach[]): Reach[] {
  const seen = new Set<string>();
  return reaches.filter(({ path }) => !seen.has(path) && seen.add(path));
}
