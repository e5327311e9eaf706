import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { codeOf, isMissing } from './errors.js';
import { configName, isInput } from '../core/corpus/inputs.js';
import { globbed, isGlob } from './globs.js';
import { pathWithin, slashed } from './within.js';

/** A root to read, and the files of it that were asked about: all where `named` is null. */
export interface Root {
  readonly root: string;
  readonly named: readonly string[] | null;
}

/** A PATH that leads nowhere, and what is wrong with it. */
export interface PathProblem {
  readonly reason: 'missing' | 'no-match' | 'denied' | 'neither' | 'not-an-input';
  /** As it was given. */
  readonly path: string;
  /** Where it was looked for. */
  readonly absolute: string;
}

interface Place {
  readonly real: string;
  readonly isFolder: boolean;
}

/**
 * Finds the roots of what somebody named. A folder is its own root. A file's root is the nearest folder above it with
 * a `.cutline.yaml` or a `.git`, else its own folder; files of one root are looked at together. A pattern stands for
 * the files that it matches. What lies inside another folder that was named is covered by that folder. With
 * `mayBeNew`, a file that is not there yet is named as well.
 */
export async function rootsOf(
  paths: readonly string[],
  cwd: string,
  { mayBeNew = false } = {},
): Promise<readonly Root[] | PathProblem> {
  const places: Place[] = [];
  for (const path of paths) {
    const found = await placesOf(path, resolve(cwd, path), cwd, mayBeNew);
    if ('reason' in found) return found;
    places.push(...found);
  }
  const folders = outermost(places.filter(({ isFolder }) => isFolder).map(({ real }) => real));
  const files = places.filter(({ real, isFolder }) => !isFolder && !folders.some((each) => holds(each, real)));
  return [...folders.map((root) => ({ root, named: null })), ...(await byRoot(files.map(({ real }) => real)))];
}

async function byRoot(files: readonly string[]): Promise<Root[]> {
  const roots = new Map<string, Set<string>>();
  for (const file of files) {
    const root = await nearestRoot(dirname(file));
    const named = roots.get(root) ?? new Set();
    roots.set(root, named.add(pathWithin(root, file) ?? file));
  }
  return [...roots].map(([root, named]) => ({ root, named: [...named] }));
}

async function placesOf(
  path: string,
  absolute: string,
  cwd: string,
  mayBeNew: boolean,
): Promise<Place[] | PathProblem> {
  const place = await placeOf(path, absolute);
  if (!('reason' in place)) return [place];
  if (place.reason !== 'missing') return place;
  if (mayBeNew)
    return isInput(slashed(absolute)) ? [{ real: absolute, isFolder: false }] : { ...place, reason: 'not-an-input' };
  if (!isGlob(path)) return place;
  const files = await globbed(path, cwd);
  return files.length > 0 ? files.map((real) => ({ real, isFolder: false })) : { ...place, reason: 'no-match' };
}

async function placeOf(path: string, absolute: string): Promise<Place | PathProblem> {
  try {
    const real = await realpath(absolute);
    const status = await stat(real);
    if (status.isDirectory()) return { real, isFolder: true };
    if (!status.isFile()) return { reason: 'neither', path, absolute };
    if (!isInput(slashed(real))) return { reason: 'not-an-input', path, absolute };
    return { real, isFolder: false };
  } catch (thrown) {
    if (!codeOf(thrown)) throw thrown;
    return { reason: isMissing(thrown) ? 'missing' : 'denied', path, absolute };
  }
}

async function nearestRoot(start: string): Promise<string> {
  for (let folder = start; ; folder = dirname(folder)) {
    if ((await isThere(join(folder, configName))) || (await isThere(join(folder, '.git')))) return folder;
    if (dirname(folder) === folder) return start;
  }
}

/** The configuration that a folder would be read with as a part of its repository; null where it is the root of one, or there is none. */
export async function configurationAbove(root: string): Promise<string | null> {
  for (let folder = root; ; folder = dirname(folder)) {
    const configuration = join(folder, configName);
    if (await isThere(configuration)) return folder === root ? null : configuration;
    if (dirname(folder) === folder || (await isThere(join(folder, '.git')))) return null;
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function outermost(folders: readonly string[]): string[] {
  const unique = [...new Set(folders)];
  return unique.filter((each) => !unique.some((other) => other !== each && holds(other, each)));
}

function holds(folder: string, path: string): boolean {
  return pathWithin(folder, path) !== null;
}
