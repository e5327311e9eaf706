import { squadKey } from '../../artifact/discovery.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';

/** So many of the latest siblings say what readers of a PRD have in mind. */
const enough = 30;

/** The PRDs of the same squad or about the same systems; where a PRD names neither, those beside it. The last comes first. */
export function siblingsOf(corpus: Corpus, artifact: Artifact): Artifact[] {
  const others = corpus.artifacts.filter(({ kind, path }) => kind === 'prd' && path !== artifact.path);
  const squad = squadKey(artifact);
  const systems = systemsOf(artifact);
  const related = others.filter(
    (other) =>
      (squad !== '' && squadKey(other) === squad) || [...systemsOf(other)].some((system) => systems.has(system)),
  );
  const beside = others.filter(({ path }) => folderOf(path) === folderOf(artifact.path));
  return (related.length > 0 ? related : beside).sort((a, b) => (a.path < b.path ? 1 : -1)).slice(0, enough);
}

/** Those that were written before an artifact, as far as their days say. */
export function earlierOf({ date }: Artifact, siblings: readonly Artifact[]): Artifact[] {
  const own = isoDay(date?.text);
  return siblings.filter((other) => own === null || (isoDay(other.date?.text) ?? '') <= own);
}

function isoDay(text: string | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0] ?? null;
}

function systemsOf({ fields }: Artifact): ReadonlySet<string> {
  return new Set(
    fields
      .filter(({ key }) => key === 'systems')
      .flatMap(({ items }) => items.map(({ text }) => text.trim().toLowerCase())),
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
