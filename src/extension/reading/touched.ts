import type { Artifact } from '../../core/artifact/types.js';
import type { Corpus, SourceFile } from '../../core/corpus/types.js';

/** The files whose findings may not be what they were. */
export interface Touched {
  /** True where an id, a kind or a setting has changed: any file may be judged otherwise. */
  readonly all: boolean;
  /** The files at the other end of a link. */
  readonly paths: ReadonlySet<string>;
  /** True where something has changed that others can see, so that what looks at all artifacts has to look again. */
  readonly seen: boolean;
}

/** What a change of these files touches beyond themselves. */
export function touchedBy(before: Corpus, after: Corpus, changed: readonly string[]): Touched {
  const all =
    before.baseline.baseline !== after.baseline.baseline ||
    JSON.stringify(shared(before)) !== JSON.stringify(shared(after)) ||
    changed.some((path) => identity(before.files.get(path)) !== identity(after.files.get(path)));
  if (all) return { all, paths: new Set(), seen: true };
  const seen = changed.filter((path) => seenByOthers(before.files.get(path)) !== seenByOthers(after.files.get(path)));
  const paths = seen.flatMap((path) => [before, after].flatMap((corpus) => linkedTo(path, corpus)));
  return { all, paths: new Set(paths.filter((path) => after.files.has(path))), seen: seen.length > 0 };
}

function shared({ policies, codeOwners }: Corpus): unknown {
  return [policies, [...codeOwners.sides]];
}

/** The files that an artifact refers to, that refer to it, or that are in a circle with it. */
function linkedTo(path: string, corpus: Corpus): string[] {
  const artifact = artifactOf(corpus.files.get(path));
  if (!artifact) return [];
  const target = (reference: Artifact['references'][number]): string[] => {
    const resolution = corpus.resolve(reference, artifact);
    return resolution.state === 'found' ? [resolution.artifact.path] : [];
  };
  return [
    ...corpus.referencesTo(artifact).map(({ from }) => from.path),
    ...artifact.references.flatMap(target),
    ...corpus.circleFrom(artifact).flatMap(({ newer, older }) => [newer.path, older.path]),
  ];
}

/** What references in any file find a file by, and which settings there are. */
function identity(file: SourceFile | undefined): string {
  if (!file) return '';
  if (file.state === 'config') return file.text;
  const artifact = artifactOf(file);
  const records = artifact?.records.map(({ id }) => id?.text ?? '') ?? [];
  return JSON.stringify([file.state, artifact?.kind, artifact?.id?.prefix, artifact?.id?.number, records]);
}

function seenByOthers(file: SourceFile | undefined): string {
  if (!file) return '';
  if (file.state === 'unread') return file.reason.message;
  const artifact = artifactOf(file);
  if (!artifact) return file.state === 'read' ? file.classification.kind : file.text;
  return JSON.stringify([
    artifact.title?.text,
    artifact.statuses.map((status) => status.raw),
    artifact.fields.map((field) => [field.key, field.value, field.items.map((item) => item.text)]),
    artifact.references.map((reference) => [reference.relation, reference.text, reference.target]),
    artifact.records.map((record) => [record.title.text, record.status?.raw]),
  ]);
}

function artifactOf(file: SourceFile | undefined): Artifact | null {
  return file?.state === 'read' ? file.artifact : null;
}
