import { basename, dirname } from 'node:path';
import type { Artifact } from '../core/artifact/types.js';
import { buildInSteps } from '../core/corpus/build.js';
import type { Corpus, InputFile, SourceFile } from '../core/corpus/types.js';
import { readRoot } from '../node/files.js';
import type { PathProblem } from '../node/roots.js';
import { rootsOf } from '../node/roots.js';
import { pathWithin, slashed } from '../node/within.js';
import type { Host } from './host.js';
import { withProgress } from './progress.js';
import { Refusal } from './refusal.js';

/** A root that was read. */
export interface Reading {
  readonly corpus: Corpus;
  /** The files that were asked about; all where null. */
  readonly only: ReadonlySet<string> | null;
  /** What makes a path of the root one of the base: empty, or a folder with `/` after it. */
  readonly prefix: string;
}

/** All roots that were read, and the folder that holds them. */
export interface Readings {
  /** Absolute, with `/`. */
  readonly base: string;
  readonly readings: readonly Reading[];
}

/** Reads what the paths lead to; the current folder where there is none. */
export async function readPaths(paths: readonly string[], { cwd, stderr }: Host): Promise<Readings> {
  const roots = await rootsOf(paths.length > 0 ? paths : ['.'], cwd);
  if ('reason' in roots) throw new Refusal(sentenceFor(roots));
  const base = commonFolder(roots.map(({ root }) => root));
  const readings: Reading[] = [];
  for (const { root, named } of roots) {
    const input = await readRoot(root, named ?? []);
    const corpus = withProgress(buildInSteps({ ...input, above: basename(root) }), input.files.length, stderr);
    const below = pathWithin(base, root);
    readings.push({ corpus, only: named && new Set(named), prefix: below ? `${below}/` : '' });
  }
  return { base: slashed(base), readings };
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

function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    let shared = common;
    while (pathWithin(shared, folder) === null && dirname(shared) !== shared) shared = dirname(shared);
    return shared;
  });
}

function sentenceFor({ reason, path, absolute }: PathProblem): string {
  switch (reason) {
    case 'missing':
      return path.includes('*')
        ? `There is no file or folder named ${path}. Cutline takes files and folders, not patterns: name the folder that holds them.`
        : `There is no file or folder at ${path} (looked for ${absolute}). Check the path, or leave it out to lint the current folder.`;
    case 'denied':
      return `${path} may not be read (${absolute}). Check its permissions.`;
    case 'neither':
      return `${path} is neither a file nor a folder. Name a markdown file, or a folder that holds some.`;
    case 'not-an-input':
      return `${path} is no markdown file. Cutline reads .md and .markdown files and .cutline.yaml: name one of these, or a folder.`;
  }
}
