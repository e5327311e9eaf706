import { pathWithin, slashed } from '../node/within.js';
import type { Host } from './host.js';

/** What makes a path of a root one of the repository that GitHub checked out. */
export function folderInCheckout(root: string, { env }: Host): string {
  const below = env.GITHUB_WORKSPACE ? pathWithin(slashed(env.GITHUB_WORKSPACE), root) : null;
  return below ? `${below}/` : '';
}
