import { resolve } from 'node:path';
import { isInput } from '../core/corpus/inputs.js';
import { globMatcher } from '../core/text/globs.js';
import { walk } from './walk.js';
import { pathWithin } from './within.js';

/** True where a PATH is a pattern rather than a name. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/**
 * The markdown files and settings that a pattern matches, absolute and in order. What lies before the first wildcard
 * is the folder that is looked through; `.git`, `node_modules` and what git ignores are left out.
 */
export async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const segments = pattern.split(/[\\/]/);
  const first = segments.findIndex(isGlob);
  const folder = resolve(cwd, segments.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'));
  const matches = globMatcher([segments.slice(first).join('/')]);
  const { files } = await walk(folder);
  return files
    .filter((path) => isInput(path) && pathWithin('.', path) !== null && matches(path))
    .sort()
    .map((path) => resolve(folder, path));
}
