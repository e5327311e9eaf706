import { join } from 'node:path';
import type { InputFile } from '../core/corpus/types.js';
import { bounded } from './bounded.js';
import { isInput } from '../core/corpus/inputs.js';
import { innerLinks } from './links.js';
import type { readInputAtOnce } from './read.js';
import { readInput } from './read.js';
import { walk } from './walk.js';

/** The files of a root, as the core wants them. */
export interface RootFiles {
  readonly files: readonly InputFile[];
  /** Every file of the root, read or not, for the links between documents. */
  readonly paths: ReadonlySet<string>;
}

/**
 * Reads the files of a root that can say something about decisions. `named` files are read even where git ignores
 * them. A symbolic link is not followed out of the root; a link to an input of the root is not read a second time.
 */
export async function readRoot(
  root: string,
  named: readonly string[] = [],
  readOne: typeof readInput | typeof readInputAtOnce = readInput,
): Promise<RootFiles> {
  const walked = await walk(root);
  const links = await innerLinks(root, walked.links);
  const paths = new Set([...walked.files, ...named, ...links.map(({ path }) => path)].sort());
  const places = new Map([...walked.files, ...named].filter(isInput).map((path) => [path, path]));
  for (const { path, target } of links) if (isInput(path) && !places.has(target)) places.set(path, target);
  const order = [...places.keys()].sort();
  const read = await bounded(order, 32, async (path) => readOne(join(root, places.get(path) ?? path), path));
  return { files: [...walked.unreadable, ...read], paths };
}
