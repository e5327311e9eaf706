import { lstat, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Ignore } from 'ignore';
import ignore from 'ignore';
import { pathWithin } from './within.js';

/** What one ignore file says about paths of the root: `outer` goes before a path, after `inner` characters of it are cut. */
interface Layer {
  readonly rules: Ignore;
  readonly outer: string;
  readonly inner: number;
}

/** Ignore files in force at a folder, the weakest first. */
export type Layers = readonly Layer[];

/** A longer ignore file is left alone: a stranger could have written it, and nobody keeps one by hand. */
const sizeLimit = 256 * 1024;

/** git's case rule follows the file system's. */
const ignoreCase = process.platform === 'win32' || process.platform === 'darwin';

/** True where git would ignore this path of the root. Folders above it are taken as not ignored. */
export function isIgnored(layers: Layers, path: string, isFolder: boolean): boolean {
  for (let at = layers.length - 1; at >= 0; at--) {
    const layer = layers[at];
    if (!layer) continue;
    const verdict = layer.rules.test(layer.outer + path.slice(layer.inner) + (isFolder ? '/' : ''));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/** The layers in force inside a folder of the root, which has a `.gitignore` of its own. */
export async function withFolder(layers: Layers, root: string, folder: string): Promise<Layers> {
  const rules = await rulesOf(join(root, folder, '.gitignore'));
  return rules ? [...layers, { rules, outer: '', inner: folder === '' ? 0 : folder.length + 1 }] : layers;
}

/**
 * The layers that hold for a root inside a larger repository: its `info/exclude`, and the `.gitignore` files of the
 * folders above the root. A root that git itself ignores was named on purpose, so that nothing above it counts.
 */
export async function layersAbove(root: string): Promise<Layers> {
  const top = await repositoryOf(root);
  if (top === null) return [];
  const layers: Layer[] = [];
  const add = async (file: string, base: string): Promise<void> => {
    const rules = await rulesOf(file);
    const outer = pathWithin(base, root);
    if (rules) layers.push({ rules, outer: outer ? `${outer}/` : '', inner: 0 });
  };
  await add(join(top, '.git', 'info', 'exclude'), top);
  for (const folder of foldersBetween(top, root)) await add(join(folder, '.gitignore'), folder);
  const ignored = layers.some(({ rules, outer }) => outer !== '' && rules.ignores(outer));
  return ignored ? [] : layers;
}

function foldersBetween(top: string, root: string): string[] {
  const folders: string[] = [];
  for (let folder = root; folder !== top; folder = dirname(folder)) folders.unshift(dirname(folder));
  return folders;
}

async function repositoryOf(root: string): Promise<string | null> {
  for (let folder = root; ; folder = dirname(folder)) {
    if (await lstat(join(folder, '.git')).catch(() => null)) return folder;
    if (dirname(folder) === folder) return null;
  }
}

async function rulesOf(file: string): Promise<Ignore | null> {
  const status = await lstat(file).catch(() => null);
  if (!status?.isFile() || status.size > sizeLimit) return null;
  const text = await readFile(file, 'utf8').catch(() => '');
  return ignore({ ignorecase: ignoreCase }).add(text.split(/\r?\n/).filter(isBounded));
}

/** Patterns become regular expressions: one that could take for ever on deep paths is left out, and its files are read. */
function isBounded(pattern: string): boolean {
  return pattern.length <= 400 && pattern.replace(/\/\*+\/?\s*$/, '').split('**').length <= 3;
}
