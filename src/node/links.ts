import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bounded } from './bounded.js';
import { pathWithin } from './within.js';

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
