import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFile } from '../core/corpus/types.js';
import { bounded } from './bounded.js';
import { isMissing, unreadableFrom } from './errors.js';
import type { Layers } from './gitignore.js';
import { isIgnored, layersAbove, withFolder } from './gitignore.js';

/** What stands below a root. Every path is relative to it, with `/`. */
export interface Walked {
  readonly files: readonly string[];
  /** Symbolic links; none of them was followed. */
  readonly links: readonly string[];
  /** Folders that could not be opened. */
  readonly unreadable: readonly InputFile[];
}

interface Folder {
  readonly path: string;
  readonly layers: Layers;
}

const atOnce = 16;
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Lists the files below a root, without `.git`, `node_modules` and what git ignores. Follows no link, so it ends. */
export async function walk(root: string): Promise<Walked> {
  const found = { files: [] as string[], links: [] as string[], unreadable: [] as InputFile[] };
  let level: Folder[] = [{ path: '', layers: await layersAbove(root) }];
  while (level.length > 0) level = (await bounded(level, atOnce, look)).flat();
  return found;

  async function look({ path, layers }: Folder): Promise<Folder[]> {
    const entries = await entriesOf(path);
    const here = entries.some(({ name }) => name === '.gitignore') ? await withFolder(layers, root, path) : layers;
    const below: Folder[] = [];
    for (const entry of entries) {
      const each = path === '' ? entry.name : `${path}/${entry.name}`;
      if (skipped.has(entry.name) || isIgnored(here, each, entry.isDirectory())) continue;
      if (entry.isDirectory()) below.push({ path: each, layers: here });
      else if (entry.isFile()) found.files.push(each);
      else if (entry.isSymbolicLink()) found.links.push(each);
    }
    return below;
  }

  async function entriesOf(path: string): Promise<Dirent[]> {
    try {
      return await readdir(join(root, path), { withFileTypes: true });
    } catch (thrown) {
      if (!isMissing(thrown)) found.unreadable.push({ path, unreadable: unreadableFrom(thrown) });
      return [];
    }
  }
}
