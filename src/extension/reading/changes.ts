import { updateCorpus, type InputChange } from '../../core/corpus/build.js';
import type { Corpus, InputFile } from '../../core/corpus/types.js';
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

function isSame(one: InputFile, other: InputFile | undefined): boolean {
  if (!other) return false;
  if ('text' in one) return 'text' in other && one.text === other.text;
  return 'unreadable' in other && JSON.stringify(one.unreadable) === JSON.stringify(other.unreadable);
}
