import { isTemplate } from '../../artifact/paths.js';
import { readArtifact } from '../../artifact/read.js';
import type { Artifact } from '../../artifact/types.js';
import { folderOf } from '../../corpus/paths.js';
import type { Corpus } from '../../corpus/types.js';
import type { Document } from '../../document/document.js';
import type { Home, RecordKind } from './home.js';
import { headingsBelowTitle } from './habit.js';

/** The form that a repository keeps for new records of a kind, read as if it were one; null where it keeps none. */
export function ownTemplate(corpus: Corpus, kind: RecordKind, { folder, neighbours }: Home): Artifact | null {
  const known = new Set(neighbours.slice(0, 8).flatMap((each) => headingsOf(each)));
  const found = [...corpus.files.values()].flatMap((file) => {
    if (file.state !== 'read' || file.artifact || !isTemplate(file.path)) return [];
    const beside = isBeside(file.path, folder);
    if (!beside && !isKeptFor(file.path, folder)) return [];
    const template = asRecord(corpus, kind, file.document);
    return template && fits(template, beside, kind) ? [{ template, beside, ...likeness(template, known) }] : [];
  });
  const [best] = found.sort(
    (a, b) =>
      Number(b.beside) - Number(a.beside) ||
      b.shared - b.strange - (a.shared - a.strange) ||
      a.template.path.length - b.template.path.length ||
      (a.template.path < b.template.path ? -1 : 1),
  );
  return best?.template ?? null;
}

/** Read as a record of the kind whatever its name says. */
function asRecord({ sources: { settings } }: Corpus, kind: RecordKind, document: Document): Artifact | null {
  const { path } = document;
  const { match } = settings.configuredFor(path);
  const hints = { ...settings.hints(path), configured: kind };
  return readArtifact(document, { match, hints, sideFields: [] }).artifact;
}

/** True in the folder of the records or below it. */
function isBeside(path: string, folder: string): boolean {
  return folderOf(path) === folder || path.startsWith(`${folder}/`);
}

/** True in a folder for templates that stands beside the folder of the records, or beside one above it. */
function isKeptFor(path: string, folder: string): boolean {
  const parts = path.split('/');
  const at = parts.findIndex((part) => /^[._]?(?:[a-z]+[-_])?templates?$/i.test(part));
  if (at < 0 || at === parts.length - 1 || /^(?:issue|pull)/i.test(parts[at] ?? '')) return false;
  const above = parts.slice(0, at).join('/');
  return above === '' || folder === above || folder.startsWith(`${above}/`) || above === folderOf(folder);
}

/** A template of a folder for several kinds shows its own by what it asks for. */
function fits(template: Artifact, beside: boolean, kind: RecordKind): boolean {
  const has = (...names: readonly string[]): boolean => template.sections.some(({ name }) => names.includes(name));
  if (kind === 'adr') return has('decision') || (beside && has('context', 'consequences', 'options'));
  return !has('decision') && has('goals', 'non-goals', 'requirements', 'scope', 'metrics');
}

function likeness(
  template: Artifact,
  known: ReadonlySet<string>,
): { readonly shared: number; readonly strange: number } {
  const own = headingsOf(template);
  const shared = own.filter((heading) => known.has(heading)).length;
  return { shared, strange: known.size === 0 ? 0 : own.length - shared };
}

function headingsOf(artifact: Artifact): string[] {
  return headingsBelowTitle(artifact).map(({ text }) => text.toLowerCase().trim());
}
