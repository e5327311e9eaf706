import { basename, dirname } from 'node:path';
import type { Artifact } from '../core/artifact/types.js';
import { buildInSteps } from '../core/corpus/build.js';
import { configName } from '../core/corpus/inputs.js';
import type { Corpus, InputFile, SourceFile } from '../core/corpus/types.js';
import type { RootFiles } from '../node/files.js';
import { readRoot } from '../node/files.js';
import { readInputAtOnce } from '../node/read.js';
import type { Root } from '../node/roots.js';
import { rootsOf } from '../node/roots.js';
import { pathWithin, slashed } from '../node/within.js';
import type { Host } from './host.js';
import { sentenceFor } from './path-problems.js';
import { withProgress } from './progress.js';
import { Refusal } from './refusal.js';

/** A root that was read. */
export interface Reading {
  /** Absolute, as the system writes it. */
  readonly root: string;
  readonly corpus: Corpus;
  /** The files that were asked about; all where null. */
  readonly only: ReadonlySet<string> | null;
  /** What makes a path of the root one of the base: empty, or a folder with `/` after it. */
  readonly prefix: string;
  /** What the configuration is called to whoever gave another one than the root's; null where nobody did. */
  readonly configuredBy: string | null;
}

/** All roots that were read, and the folder that holds them. */
export interface Readings {
  /** Absolute, with `/`. */
  readonly base: string;
  readonly readings: readonly Reading[];
}

/** What stands in the place of files of the disk. */
export interface Instead {
  /** A configuration that counts for every file, whatever `.cutline.yaml` the roots hold. */
  readonly config?: { readonly path: string; readonly text: string } | null;
  /** The text of a file that may not be there yet; it is then the only one that is asked about. */
  readonly text?: { readonly path: string; readonly text: string } | null;
}

/** Reads what the paths lead to; the current folder where there is none. */
export async function readPaths(paths: readonly string[], host: Host, instead: Instead = {}): Promise<Readings> {
  const { text, config = null } = instead;
  const roots = await rootsOf(text ? [text.path] : paths.length > 0 ? paths : ['.'], host.cwd, { mayBeNew: !!text });
  if ('reason' in roots) throw new Refusal(sentenceFor(roots));
  const base = commonFolder(roots.map(({ root }) => root));
  const readings: Reading[] = [];
  for (const root of roots) {
    const input = withInstead(await readRoot(root.root, root.named ?? [], readInputAtOnce), root, instead);
    const corpus = withProgress(
      buildInSteps({ ...input, above: basename(root.root) }),
      input.files.length,
      host.stderr,
    );
    const below = pathWithin(base, root.root);
    readings.push({
      root: root.root,
      corpus,
      only: root.named && new Set(root.named),
      prefix: below ? `${below}/` : '',
      configuredBy: config?.path ?? null,
    });
  }
  return { base: slashed(base), readings };
}

/** A path of a root as the output names it: relative to the base. */
export function shownPath({ prefix, configuredBy }: Reading, path: string): string {
  return configuredBy !== null && path === configName ? configuredBy : prefix + path;
}

/** The files that were asked about: documents, configuration and side files. */
export function inputsOf(reading: Reading): InputFile[] {
  return asked(reading, reading.corpus.sources.inputs.values());
}

/** The artifacts that were asked about. */
export function artifactsOf(reading: Reading): Artifact[] {
  return asked(reading, reading.corpus.artifacts);
}

/** The files that were asked about and could not be read; one that the configuration leaves alone is none of them. */
export function unreadOf(reading: Reading): SourceFile[] {
  return asked(reading, reading.corpus.files.values()).filter(({ state }) => state === 'unread');
}

/** Those that were asked about. */
export function asked<File extends { readonly path: string }>({ only }: Reading, files: Iterable<File>): File[] {
  return [...files].filter(({ path }) => only === null || only.has(path));
}

function withInstead(read: RootFiles, { named }: Root, { config, text }: Instead): RootFiles {
  let { files } = read;
  if (config) {
    const others = files.filter(({ path }) => path !== configName && !path.endsWith(`/${configName}`));
    files = [...others, { path: configName, text: config.text }];
  }
  const [path] = named ?? [];
  if (text && path !== undefined) files = [...files.filter((file) => file.path !== path), { path, text: text.text }];
  return { ...read, files };
}

function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    let shared = common;
    while (pathWithin(shared, folder) === null && dirname(shared) !== shared) shared = dirname(shared);
    return shared;
  });
}
