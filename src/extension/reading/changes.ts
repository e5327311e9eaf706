import { updateCorpus, type InputChange } from '../../core/corpus/build.js';
import type { Corpus, InputFile, SourceFile } from '../../core/corpus/types.js';
import { isMarkdown } from '../../core/corpus/inputs.js';

/** What must be read again so that a corpus holds exactly these files; what other files are read by comes first. */
export function changesTo(corpus: Corpus, files: ReadonlyMap<string, InputFile>): InputChange[] {
  const known = corpus.sources.inputs;
  const gone = [...known.keys()].filter((path) => !files.has(path)).map((path) => ({ path, removed: true }) as const);
  const differ = [...files.values()].filter((file) => !isSame(file, known.get(file.path)));
  return [...differ.filter(({ path }) => !isMarkdown(path)), ...gone, ...differ.filter(({ path }) => isMarkdown(path))];
}

/** The corpus with another list of the files that exist. */
export function withPaths(corpus: Corpus, paths: ReadonlySet<string>): Corpus {
  return updateCorpus({ ...corpus, sources: { ...corpus.sources, paths } }, []);
}

/** More names than this are not looked for: to lint everything is quicker then. */
const fewNames = 20;

/** Looks, in steps of one document, whether one may link to any of the paths: it says the last part of it. */
export function* mentions(corpus: Corpus, paths: readonly string[]): Generator<void, boolean> {
  if (paths.length > fewNames) return true;
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const spellings = [...new Set([...names, ...names.map(encodeURI)])];
  for (const file of corpus.files.values()) {
    if (file.state !== 'read') continue;
    const { text } = file.document;
    if (spellings.some((name) => text.includes(name))) return true;
    yield;
  }
  return false;
}

/** True where a change of these files shows in what other files are judged by: ids, fields, references, the configuration, CODEOWNERS. */
export function differences(before: Corpus, after: Corpus, paths: readonly string[]): boolean {
  if (JSON.stringify(shared(before)) !== JSON.stringify(shared(after))) return true;
  return paths.some((path) => seenByOthers(before.files.get(path)) !== seenByOthers(after.files.get(path)));
}

function isSame(one: InputFile, other: InputFile | undefined): boolean {
  if (!other) return false;
  if ('text' in one) return 'text' in other && one.text === other.text;
  return 'unreadable' in other && JSON.stringify(one.unreadable) === JSON.stringify(other.unreadable);
}

function shared({ config, codeOwners, matrix, definitionOfDone, adopted }: Corpus): unknown {
  return [config, codeOwners.sides, matrix, definitionOfDone, adopted];
}

function seenByOthers(file: SourceFile | undefined): string {
  if (!file) return '';
  if (file.state === 'config') return file.text;
  if (file.state === 'unread') return file.reason.message;
  const { artifact, classification } = file;
  if (!artifact) return classification.kind;
  return JSON.stringify([
    artifact.kind,
    artifact.id?.text,
    artifact.title?.text,
    artifact.statuses.map((status) => status.raw),
    artifact.fields.map((field) => [field.key, field.value, field.items.map((item) => item.text)]),
    artifact.references.map((reference) => [reference.relation, reference.text, reference.target]),
    artifact.records.map((record) => [record.id?.text, record.title.text, record.status?.raw]),
  ]);
}
