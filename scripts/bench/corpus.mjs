import { existsSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../lib/paths.mjs';

/** The folder of the corpus, and whether it is there. */
export function findCorpus() {
  const folder = process.env.CUTLINE_CORPUS ?? resolve(root, '../shared/corpus');
  return { folder, isThere: existsSync(folder) };
}

/**
 * The markdown files below a folder, with their sizes.
 * @param {string} folder
 */
export function markdownFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, bytes: statSync(path).size }));
}

/**
 * Half of the files, with half of the bytes: ordered by size, the first and the last of every four.
 * @param {ReturnType<typeof markdownFiles>} files
 */
export function halfOf(files) {
  const bySize = files.toSorted((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
  return bySize.filter((_file, index) => index % 4 === 0 || index % 4 === 3);
}

/**
 * Copies files of a folder to another, each with what stands beside it, as side files do.
 * @param {string} from
 * @param {string} to
 * @param {readonly { path: string }[]} files
 */
export async function copyFiles(from, to, files) {
  for (const { path } of files) {
    const target = join(to, relative(from, path));
    await mkdir(dirname(target), { recursive: true });
    await cp(path, target);
    for (const side of readdirSync(dirname(path))) {
      if (/\.ya?ml$/.test(side)) await cp(join(dirname(path), side), join(dirname(target), side));
    }
  }
  return to;
}
