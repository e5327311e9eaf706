import { entryField } from '../artifact/carriers/frontmatter.js';
import { headingMatcher, type HeadingMatcher } from '../artifact/headings/match.js';
import { readArtifact, type ReadingContext } from '../artifact/read.js';
import type { Field } from '../artifact/types.js';
import type { Document } from '../document/document.js';
import { readDocument } from '../document/read.js';
import { readYaml } from '../document/yaml.js';
import type { Config } from './config.js';
import { definitionOfDoneOf } from './definition-of-done.js';
import { indexReferences } from './index.js';
import { matrixOf } from './matrix.js';
import { folderOf } from './paths.js';
import { readConfig } from './read-config.js';
import { namedDirectories, pathHints } from './settings.js';
import type { Corpus, InputFile, SourceFile } from './types.js';

/** The name of the configuration file. */
export const configName = '.cutline.yaml';

/** Side files that hold the metadata of the README beside them. */
const sideFile = /(?:^|\/)kep\.ya?ml$/i;

/** Files and paths of one root, as a host hands them over. `paths` holds every file, so that links can be checked. */
export interface CorpusInput {
  readonly files: Iterable<InputFile>;
  readonly paths: Iterable<string>;
}

/** Reads all artifacts of a root and the links between them. */
export function buildCorpus(input: CorpusInput): Corpus {
  const inputs = new Map([...input.files].map((file) => [file.path, file]));
  return assemble(inputs, new Set(input.paths), new Map());
}

/** The corpus after some files have changed or gone. Only these are read again, unless a setting changed what others are. */
export function updateCorpus(
  corpus: Corpus,
  changes: Iterable<InputFile | { readonly path: string; readonly removed: true }>,
): Corpus {
  const inputs = new Map(corpus.sources.inputs);
  const paths = new Set(corpus.sources.paths);
  const kept = new Map(corpus.files);
  let all = false;
  for (const change of changes) {
    all ||= !isMarkdown(change.path);
    kept.delete(change.path);
    if ('removed' in change) {
      inputs.delete(change.path);
      paths.delete(change.path);
    } else {
      inputs.set(change.path, change);
      if (corpus.sources.paths.size > 0) paths.add(change.path);
    }
  }
  return assemble(inputs, paths, all ? documentsOnly(kept) : kept);
}

function assemble(
  inputs: ReadonlyMap<string, InputFile>,
  paths: ReadonlySet<string>,
  known: ReadonlyMap<string, SourceFile | Document>,
): Corpus {
  const configFile = inputs.get(configName);
  const { config, file: rootConfig } =
    configFile && 'text' in configFile ? readConfig(configName, configFile.text) : { config: {} as Config, file: null };
  const context = contextOf(config, inputs);
  const files = new Map<string, SourceFile>();
  for (const [path, input] of inputs) {
    const before = known.get(path);
    const file =
      before && 'state' in before && 'text' in input
        ? before
        : readFile(input, before && !('state' in before) ? before : null, context, rootConfig);
    if (file) files.set(path, file);
  }
  const artifacts = [...files.values()]
    .flatMap((file) => (file.state === 'read' && file.artifact ? [file.artifact] : []))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const folders = foldersOf(paths);
  const has = (path: string): boolean => paths.has(path) || folders.has(path.replace(/\/$/, '')) || path === '';
  const matrix = matrixOf(config, files.values(), configFile ? configName : null);
  return {
    sources: { inputs, paths },
    files,
    artifacts,
    config,
    matrix,
    definitionOfDone: definitionOfDoneOf(config, files.values()),
    adopted: configFile !== undefined || matrix.path !== null,
    has,
    ...indexReferences(artifacts, has, paths.size > 0),
  };
}

type Context = (path: string) => ReadingContext;

function contextOf(config: Config, inputs: ReadonlyMap<string, InputFile>): Context {
  const named = [...inputs.values()].flatMap((input) =>
    'text' in input && !isMarkdown(input.path) && !sideFile.test(input.path)
      ? namedDirectories(input.path, input.text)
      : [],
  );
  const hints = pathHints(config, named);
  const match: HeadingMatcher = headingMatcher(config.headings ?? {});
  const sides = new Map<string, Field[]>();
  for (const input of inputs.values())
    if ('text' in input && sideFile.test(input.path))
      sides.set(folderOf(input.path), sideFields(input.path, input.text));
  return (path) => ({
    match,
    hints: hints(path),
    sideFields: /(?:^|\/)readme\.(?:md|markdown)$/i.test(path) ? (sides.get(folderOf(path)) ?? []) : [],
  });
}

function sideFields(path: string, raw: string): Field[] {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const { value } = readYaml(text);
  return value?.kind === 'map' ? value.entries.map((entry) => entryField(entry, text, path)) : [];
}

function readFile(
  input: InputFile,
  document: Document | null,
  context: Context,
  rootConfig: SourceFile | null,
): SourceFile | null {
  const { path } = input;
  if (path === configName && 'text' in input) return rootConfig;
  const leftAlone = context(path).hints.configured === 'none';
  if ('unreadable' in input) return leftAlone ? null : { state: 'unread', path, reason: input.unreadable };
  if (path.endsWith(`/${configName}`)) return leftAlone ? null : readConfig(path, input.text).file;
  if (!isMarkdown(path)) return null;
  const read = document ?? readDocument(path, input.text);
  return { state: 'read', path, document: read, ...readArtifact(read, context(path)) };
}

/** What can be kept when a setting changed: the documents, but not what they were taken for. */
function documentsOnly(files: ReadonlyMap<string, SourceFile>): Map<string, Document> {
  return new Map([...files].flatMap(([path, file]) => (file.state === 'read' ? [[path, file.document] as const] : [])));
}

function foldersOf(paths: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  }
  return folders;
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
