import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { bounded } from './bounded.js';

/** A symbolic link to a file that lies inside the same root. Both paths are relative to the root. */
export interface InnerLink {
  readonly path: string;
  readonly target: string;
}

/** The links among these that lead to a file inside the root. Loops, broken links and ways out are left out. */
export async function innerLinks(root: string, links: readonly string[]): Promise<InnerLink[]> {
  const targets = await bounded(links, 16, async (path): Promise<InnerLink | null> => {
    try {
      const real = await realpath(join(root, path));
      const target = pathWithin(root, real);
      return target !== null && (await stat(real)).isFile() ? { path, target } : null;
    } catch {
      return null;
    }
  });
  return targets.filter((target) => target !== null);
}

/** The path of a file relative to a root, with `/`; null where it lies outside. The root itself is ''. */
export function pathWithin(root: string, absolute: string): string | null {
  const path = relative(root, absolute);
  if (path === '..' || path.startsWith(`..${sep}`)) return null;
  // On another drive, `relative` has nothing to start from.
  if (/^[a-z]:/i.test(path) && sep === '\\') return null;
  return path.split(sep).join('/');
}
