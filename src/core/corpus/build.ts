import { readArtifact } from '../artifact/read.js';
import type { Document } from '../document/document.js';
import { readDocument } from '../document/read.js';
import { finished } from '../steps.js';
import { baselineFile } from './baseline-file.js';
import { indexReferences } from './index.js';
import { isBaseline, isConfig, isMarkdown, isMisnamed, isSetting, isSideFile } from './inputs.js';
import { folderOf } from './paths.js';
import { policiesOf } from './policy.js';
import { misnamedConfig } from './read-config.js';
import { settingsOf } from './settings.js';
import { belongsTo, sideFilesOf } from './side-files.js';
import type {
  Corpus,
  CorpusSources,
  InputFile,
  KnownFindings,
  Policy,
  Settings,
  SideFile,
  SourceFile,
} from './types.js';

/** Files and paths of one root, as a host hands them over. `paths` holds every file, so that links can be checked. */
export interface CorpusInput {
  readonly files: Iterable<InputFile>;
  readonly paths: Iterable<string>;
  /** The name of the root's own folder, which may say what the files in it are. */
  readonly above?: string;
}

/** A file as it is now, or gone; of a file that holds nothing for us, only that it is there. */
export type InputChange =
  InputFile | { readonly path: string; readonly removed: true } | { readonly path: string; readonly present: true };

/** Reads all artifacts of a root and the links between them. */
export function buildCorpus(input: CorpusInput): Corpus {
  return finished(buildInSteps(input));
}

/** The same in steps of one file each, for a host that says how far it is. */
export function* buildInSteps(input: CorpusInput): Generator<void, Corpus> {
  const inputs = new Map([...input.files].map((file) => [file.path, file]));
  return yield* assemble(
    { inputs, paths: new Set(input.paths), settings: settingsOf(inputs, input.above ?? '') },
    new Map(),
    new Map(),
  );
}

/** The corpus after some files have changed or gone. Only these are read again, unless a setting changed what others are. */
export function updateCorpus(corpus: Corpus, changes: Iterable<InputChange>): Corpus {
  return finished(updateInSteps(corpus, changes));
}

/** The same in steps of one file each, for a host that must not be held up. */
export function* updateInSteps(corpus: Corpus, changes: Iterable<InputChange>): Generator<void, Corpus> {
  const { sources } = corpus;
  const inputs = new Map(sources.inputs);
  let { paths } = sources;
  const kept = new Map<string, SourceFile | Document>(corpus.files);
  let again = false;
  for (const change of changes) {
    const { path } = change;
    again ||= isSetting(path);
    kept.delete(path);
    if (isSideFile(path)) for (const other of corpus.files.keys()) if (belongsTo(other, path)) kept.delete(other);
    if ('removed' in change) inputs.delete(path);
    else if (!('present' in change)) inputs.set(path, change);
    if (paths.has(path) !== !('removed' in change) && paths.size > 0) paths = withOrWithout(paths, path);
  }
  const settings = again ? settingsOf(inputs, sources.settings.above) : sources.settings;
  return yield* assemble({ inputs, paths, settings }, again ? documentsOf(kept) : kept, corpus.files);
}

function* assemble(
  sources: CorpusSources,
  known: ReadonlyMap<string, SourceFile | Document>,
  earlier: ReadonlyMap<string, SourceFile>,
): Generator<void, Corpus> {
  const { inputs, paths, settings } = sources;
  const sideFiles = sideFilesOf(inputs);
  const files = new Map<string, SourceFile>();
  for (const [path, input] of inputs) {
    const before = known.get(path);
    if (before && 'state' in before) {
      files.set(path, before);
      continue;
    }
    const file = readFile(input, before ?? earlier.get(path), sources, sideFiles(path));
    if (!file) continue;
    files.set(path, file);
    yield;
  }
  const artifacts = [...files.values()]
    .flatMap((file) => (file.state === 'read' && file.artifact ? [file.artifact] : []))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const has = existence(paths);
  const policies = policiesOf(settings, files);
  const policyFor = (path: string): Policy => {
    const policy = policies.get(settings.configuredFor(path));
    if (!policy) throw new Error('Every configuration has a policy.');
    return policy;
  };
  const { config, matrix, definitionOfDone, adopted } = policyFor('');
  return {
    sources,
    files,
    artifacts,
    policyFor,
    policies: [...policies.values()],
    baseline: knownFindings(files, settings.baselinePath),
    config,
    codeOwners: settings.codeOwners,
    matrix,
    definitionOfDone,
    adopted,
    has,
    ...indexReferences(artifacts, has, paths.size > 0),
  };
}

function knownFindings(files: ReadonlyMap<string, SourceFile>, path: string | null): KnownFindings {
  const file = path === null ? undefined : files.get(path);
  return { path, baseline: file?.state === 'baseline' ? file.baseline : null };
}

function readFile(
  input: InputFile,
  before: Document | SourceFile | undefined,
  { settings }: CorpusSources,
  side: SideFile | null,
): SourceFile | null {
  const { path } = input;
  const hints = settings.hints(path);
  const leftAlone = hints.configured === 'none';
  if ('unreadable' in input)
    return leftAlone || !isWanted(path, settings) ? null : { state: 'unread', path, reason: input.unreadable };
  if (isConfig(path)) return settings.configured.get(folderOf(path))?.file ?? null;
  if (isMisnamed(path)) return leftAlone ? null : misnamedConfig(path, input.text);
  if (path === settings.baselinePath) return baselineFile(path, input.text);
  if (!isMarkdown(path)) return null;
  try {
    const read = readAgain(input, before);
    const { match } = settings.configuredFor(path);
    const taken = readArtifact(read, { match, hints, sideFields: side?.fields ?? [] });
    return { state: 'read', path, document: read, side, ...taken };
  } catch (thrown) {
    if (leftAlone) return null;
    // One file that our own code cannot take must not hide all others; the message could carry a stranger's text.
    return { state: 'unread', path, reason: { message: 'failed', data: { failure: failureOf(thrown) } } };
  }
}

/** A document that is still good, or the file as it is now, with what was parsed of it before. */
function readAgain({ path, text }: InputFile & { text: string }, before: Document | SourceFile | undefined): Document {
  if (before && !('state' in before)) return before;
  return readDocument(path, text, before?.state === 'read' ? before.document : undefined);
}

/** False for a baseline that is not the one in use: nobody asked for it. */
function isWanted(path: string, { baselinePath }: Settings): boolean {
  return !isBaseline(path) || path === baselinePath;
}

function failureOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}

/** What can be kept when a setting changed: the documents, but not what they were taken for. */
function documentsOf(files: ReadonlyMap<string, SourceFile | Document>): Map<string, Document> {
  return new Map(
    [...files].flatMap(([path, file]) =>
      'state' in file ? (file.state === 'read' ? [[path, file.document] as const] : []) : [[path, file] as const],
    ),
  );
}

function withOrWithout(paths: ReadonlySet<string>, path: string): ReadonlySet<string> {
  const copy = new Set(paths);
  if (!copy.delete(path)) copy.add(path);
  return copy;
}

/** Answers whether a file or a folder stands at a path. Folders are gathered when one is first asked for. */
function existence(paths: ReadonlySet<string>): (path: string) => boolean {
  let folders: Set<string> | null = null;
  return (path) => paths.has(path) || path === '' || (folders ??= foldersOf(paths)).has(path.replace(/\/$/, ''));
}

function foldersOf(paths: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder)) {
      folders.add(folder);
    }
  }
  return folders;
}
