import { nameId, idOf } from '../artifact/ids.js';
import type { Artifact, Id, LogRecord, Reference } from '../artifact/types.js';
import { nearestWord } from '../text/nearest.js';
import { circlesOf, type Supersession } from './cycles.js';
import { folderOf, localPath, numberingFolder, resolvePath } from './paths.js';
import type { Resolution, Seat } from './types.js';

/** The answers to "which record is meant", over all artifacts. */
export interface ReferenceIndex {
  resolve(reference: Pick<Reference, 'text' | 'target'>, from: Seat): Resolution;
  sameId(artifact: Artifact): readonly Artifact[];
  referencesTo(artifact: Artifact): readonly { readonly from: Artifact; readonly reference: Reference }[];
  circleFrom(artifact: Artifact): readonly Supersession[];
}

interface Found {
  readonly artifact: Artifact;
  readonly record: LogRecord | null;
  readonly folder: string;
}

/** An artifact with the number in its file's name. */
interface Numbered {
  readonly artifact: Artifact;
  readonly number: string;
}

/** Indexes artifacts by path and id. With no paths known nothing can be called missing. */
export function indexReferences(
  artifacts: readonly Artifact[],
  has: (path: string) => boolean,
  complete: boolean,
): ReferenceIndex {
  const byPath = new Map(artifacts.map((artifact) => [artifact.path, artifact]));
  const byKey = new Map<string, Found[]>();
  const bySlug = new Map<string, Found>();
  const prefixes = new Set<string>();
  const said = new Map<string, string[]>();
  for (const artifact of artifacts) {
    const folder = numberingFolder(artifact.path);
    const named = nameId(artifact.path);
    const ids = new Set<string>();
    if (artifact.id) ids.add(keyOf(artifact.id, artifact));
    if (named) ids.add(keyOf(named, artifact));
    for (const key of ids) add(byKey, key, { artifact, record: null, folder });
    if (artifact.id) {
      const { prefix } = artifact.id;
      if (prefix === '' || kindOfPrefix(kindPrefix(prefix))) prefixes.add(prefixOf(artifact.id, artifact));
      add(said, folder, kindPrefix(prefix));
    }
    if (!/^(?:readme|index)$/.test(slugOf(artifact.path)))
      bySlug.set(slugOf(artifact.path), { artifact, record: null, folder });
    for (const record of artifact.records) {
      if (!record.id) continue;
      prefixes.add(record.id.prefix);
      add(byKey, keyOf(record.id, null), { artifact, record, folder });
    }
  }
  for (const own of said.values()) for (const prefix of familiesOf(own)) prefixes.add(prefix);
  const referring = new Map<string, { from: Artifact; reference: Reference }[]>();
  let linked = false;
  let byFolder: ReadonlyMap<string, readonly Numbered[]> | null = null;
  const nearestPaths = new Map<string, Artifact | null>();

  let circles: ReadonlyMap<Artifact, readonly Supersession[]> | null = null;

  return { resolve, sameId, referencesTo, circleFrom };

  function resolve({ text, target }: Pick<Reference, 'text' | 'target'>, from: Seat): Resolution {
    if (target !== null) return byLink(target, from) ?? byId(text, from);
    return byId(text, from);
  }

  function byLink(target: string, from: Seat): Resolution | null {
    const local = localPath(target);
    if (local === null) return { state: 'elsewhere' };
    const path = resolvePath(local, from.path);
    if (path === null) return { state: 'elsewhere' };
    const artifact = byPath.get(path);
    if (artifact) return { state: 'found', artifact, record: null };
    const slug = bySlug.get(slugOf(path));
    if (slug && !local.includes('/')) return { state: 'found', artifact: slug.artifact, record: null };
    if (has(path) || !complete) return { state: 'elsewhere' };
    // Asked of few dead links, so it is answered when it is asked.
    return {
      state: 'missing',
      get nearest() {
        const nearest = nearestPath(path);
        return nearest ? [nearest] : [];
      },
    };
  }

  /** The artifact of the same folder that a dead link may have meant: the one of its number, else of a like name. */
  function nearestPath(path: string): Artifact | null {
    const known = nearestPaths.get(path);
    if (known !== undefined) return known;
    byFolder ??= inFolders(artifacts);
    const beside = byFolder.get(folderOf(path)) ?? [];
    const number = nameId(path)?.number ?? '';
    const numbered = number === '' ? [] : beside.filter((other) => other.number === number);
    const paths = (numbered.length > 0 ? numbered : beside).map((other) => other.artifact.path);
    const like = paths.length === 1 && numbered.length === 1 ? paths[0] : nearestWord(path, paths);
    const nearest = byPath.get(like ?? '') ?? numbered[0]?.artifact ?? null;
    nearestPaths.set(path, nearest);
    return nearest;
  }

  function byId(text: string, from: Seat): Resolution {
    const words = text.trim().replace(/[.:]$/, '');
    const slug = bySlug.get(slugOf(words));
    if (slug) return found(slug);
    const id = idOf({
      text: words.replace(/^((?:[A-Za-z]+[-_ ]?#?)?\d+[a-z]?)[\s.:_–—-].*$/s, '$1'),
      range: { start: 0, end: 0 },
    });
    if (!id || id.number === '') return { state: 'elsewhere' };
    const own = numberingFolder(from.path);
    const keys = id.prefix === '' || words.startsWith('#') ? [keyOf(id, from), keyOf(id, null)] : [keyOf(id, null)];
    const candidates = keys.flatMap((key) => byKey.get(key) ?? []);
    const best =
      candidates.find(({ folder, artifact }) => folder === own && artifact !== from) ??
      candidates.find(({ folder }) => folder === own) ??
      candidates.find(({ artifact }) => artifact !== from) ??
      candidates[0];
    if (best) return found(best);
    if (!complete || words.startsWith('#') || !isOursToFind(id, from)) return { state: 'elsewhere' };
    const kind = kindOfPrefix(id.prefix) ?? from.kind;
    return {
      state: 'missing',
      get nearest() {
        return [...byPath.values()]
          .filter((other) => other.kind === kind && other !== from && other.id && isNear(other.id.number, id.number))
          .slice(0, 3);
      },
    };
  }

  /** Ids of a family that this repository numbers itself. Others, such as RFC 2119, belong elsewhere. */
  function isOursToFind(id: Id, from: Seat): boolean {
    const prefix = id.prefix === '' ? prefixOf(id, from) : kindPrefix(id.prefix);
    return prefixes.has(prefix) || prefixes.has(id.prefix);
  }

  function sameId(artifact: Artifact): readonly Artifact[] {
    if (!artifact.id || artifact.id.number === '' || isDay(artifact.id.number)) return [];
    const key = keyOf(artifact.id, artifact);
    const folder = numberingFolder(artifact.path);
    const others = (byKey.get(key) ?? []).filter(
      (other) => other.record === null && other.artifact !== artifact && other.folder === folder,
    );
    return others
      .map((other) => other.artifact)
      .filter((other) => other.kind === artifact.kind && other.id && keyOf(other.id, other) === key);
  }

  function referencesTo(artifact: Artifact): readonly { readonly from: Artifact; readonly reference: Reference }[] {
    if (!linked) {
      linked = true;
      for (const from of artifacts) {
        for (const reference of from.references) {
          const resolution = resolve(reference, from);
          if (resolution.state === 'found') add(referring, resolution.artifact.path, { from, reference });
        }
      }
    }
    return referring.get(artifact.path) ?? [];
  }

  function circleFrom(artifact: Artifact): readonly Supersession[] {
    circles ??= circlesOf(artifacts.flatMap((saidIn) => supersessionsIn(saidIn)));
    return circles.get(artifact) ?? [];
  }

  function supersessionsIn(saidIn: Artifact): Supersession[] {
    return saidIn.references.flatMap((reference): Supersession[] => {
      if (reference.relation !== 'supersedes' && reference.relation !== 'superseded-by') return [];
      const meant = resolve(reference, saidIn);
      if (meant.state !== 'found' || meant.record) return [];
      const [newer, older] = reference.relation === 'supersedes' ? [saidIn, meant.artifact] : [meant.artifact, saidIn];
      return [{ newer, older, saidIn, reference }];
    });
  }
}

/**
 * The families that the records of a folder are numbered in, by the prefixes of their ids. A few with a prefix among more
 * that have none do not tell that all ids with that prefix are to be found here.
 */
function familiesOf(said: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const prefix of said) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  const bare = counts.get('') ?? 0;
  return [...counts].flatMap(([prefix, count]) => (prefix !== '' && count > bare ? [prefix] : []));
}

/** Ids are compared as kind, prefix and number. A prefix that only names the kind is none. */
function keyOf(
  id: { readonly prefix: string; readonly number: string },
  holder: Pick<Artifact, 'kind'> | null,
): string {
  return `${holder && id.prefix === '' ? prefixOf(id, holder) : kindPrefix(id.prefix)}|${id.number}`;
}

function prefixOf(id: { readonly prefix: string }, holder: Pick<Artifact, 'kind'>): string {
  return id.prefix === '' ? holder.kind : kindPrefix(id.prefix);
}

function kindPrefix(prefix: string): string {
  return prefix.replace(/-+$/, '');
}

function kindOfPrefix(prefix: string): Artifact['kind'] | null {
  return prefix === 'adr' || prefix === 'prd' ? prefix : null;
}

function slugOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.(?:md|markdown)$/i, '').toLowerCase();
}

function inFolders(artifacts: readonly Artifact[]): Map<string, Numbered[]> {
  const folders = new Map<string, Numbered[]>();
  for (const artifact of artifacts)
    add(folders, folderOf(artifact.path), { artifact, number: nameId(artifact.path)?.number ?? '' });
  return folders;
}

/** Records named by their day may share it. */
function isDay(number: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$|^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(number);
}

function isNear(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((digit, index) => digit !== b[index]).length === 1;
}

function found({ artifact, record }: Found): Resolution {
  return { state: 'found', artifact, record };
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
