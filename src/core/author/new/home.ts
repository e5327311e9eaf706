import { kindByDirectory } from '../../artifact/paths.js';
import { nameId } from '../../artifact/ids.js';
import type { Artifact, Kind } from '../../artifact/types.js';
import { isMarkdown } from '../../corpus/inputs.js';
import { namedDirectories } from '../../corpus/named-directories.js';
import { folderOf } from '../../corpus/paths.js';
import type { Corpus } from '../../corpus/types.js';
import { nameFormOf, usualForm, type NameForm } from './name-form.js';

/** The kinds that are a file for each record. */
export type RecordKind = Exclude<Kind, 'decision-log'>;

/** Where a new record goes, and the records that it stands beside. */
export interface Home {
  /** The folder in which the records are numbered, without a slash at its end. */
  readonly folder: string;
  readonly form: NameForm;
  /** Records of the same kind whose dialect it speaks, the newest first. */
  readonly neighbours: readonly Artifact[];
}

/** Where records go in a repository that has none. */
const usualFolders: Readonly<Record<RecordKind, string>> = { adr: 'docs/decisions', prd: 'docs/prd' };

/**
 * The home of a new record: the folder of its kind that is nearest to an artifact, else the one with most records, else
 * the one that the repository sets aside for them, else the usual one.
 */
export function homeOf(corpus: Corpus, kind: RecordKind, near: string | null, today: string): Home {
  const all = corpus.artifacts.filter((artifact) => artifact.kind === kind);
  const place = placesOf(all);
  const folders = new Map<string, Artifact[]>();
  for (const artifact of all) {
    const { folder } = place(artifact.path);
    folders.set(folder, [...(folders.get(folder) ?? []), artifact]);
  }
  const homes = [...folders].filter(([folder, held]) => held.length > 1 || isFor(corpus, folder, kind));
  const [best] = homes.sort(
    ([a, inA], [b, inB]) => closeness(b, near) - closeness(a, near) || inB.length - inA.length || (a < b ? -1 : 1),
  );
  if (!best) {
    const folder = setAside(corpus, kind) ?? usualFolders[kind];
    return { folder, form: usualForm, neighbours: newestFirst(all) };
  }
  const neighbours = newestFirst(best[1]);
  const form = nameFormOf(neighbours.slice(0, 12).map(({ path }) => place(path).name));
  return { folder: best[0].replace(yearFolder, `$1${today.slice(0, 4)}`), form, neighbours };
}

/** A folder that holds the records of a year. */
const yearFolder = /(^|\/)(?:19|20)\d{2}$/;

/** Says of a path in which folder its record is numbered, and how the record is called there. */
function placesOf(
  artifacts: readonly Artifact[],
): (path: string) => { readonly folder: string; readonly name: string } {
  const alike = new Map<string, number>();
  const keyOf = (path: string): string => `${folderOf(folderOf(path))}|${path.slice(path.lastIndexOf('/') + 1)}`;
  for (const { path } of artifacts) alike.set(keyOf(path), (alike.get(keyOf(path)) ?? 0) + 1);
  return (path) => {
    const isAlone = /(?:^|\/)(?:readme|index)\.\w+$/i.test(path) && path.includes('/');
    const parent = folderOf(path);
    const folder = isAlone || (parent !== '' && (alike.get(keyOf(path)) ?? 0) > 1) ? folderOf(parent) : parent;
    return { folder, name: folder === '' ? path : path.slice(folder.length + 1) };
  };
}

function newestFirst(artifacts: readonly Artifact[]): Artifact[] {
  const numbers = new Map(
    artifacts.map((artifact) => [artifact, Number.parseInt(nameId(artifact.path)?.number ?? '0', 10)]),
  );
  const numberOf = (artifact: Artifact): number => numbers.get(artifact) ?? 0;
  return [...artifacts].sort((a, b) => numberOf(b) - numberOf(a) || (a.path < b.path ? 1 : -1));
}

/** True for a folder whose name, or the repository's own settings, say that it holds records of a kind. */
function isFor({ sources }: Corpus, folder: string, kind: RecordKind): boolean {
  const hints = sources.settings.hints(`${folder}/0001-any.md`);
  return (
    hints.configured === kind ||
    (kind === 'adr' && hints.namedBy !== null) ||
    kindByDirectory(`${folder}/any.md`)?.kind === kind
  );
}

/** The folder that the repository has for records of a kind, and that holds none yet. */
function setAside({ sources: { inputs, paths, settings } }: Corpus, kind: RecordKind): string | null {
  const named =
    kind === 'adr'
      ? [...inputs.values()].flatMap((file) => ('text' in file ? namedDirectories(file.path, file.text) : []))
      : [];
  if (named[0]) return named[0].directory;
  const held = [...paths].filter(isMarkdown).flatMap((path) => {
    const found = kindByDirectory(path);
    return found?.kind === kind && settings.hints(path).configured !== 'none' ? [found.directory] : [];
  });
  return held.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}

/** How many folders from the root two places share. */
function closeness(folder: string, near: string | null): number {
  if (near === null) return 0;
  const [own, other] = [folder.split('/'), near.split('/')];
  let shared = 0;
  while (shared < own.length && own[shared] === other[shared]) shared++;
  return shared;
}
