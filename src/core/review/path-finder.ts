import { globMatcher } from '../text/globs.js';

/** Finds what a glob matches among many paths: each glob is compiled once, and asked only of paths that begin and end as it does. */
export function pathFinder(paths: Iterable<string>): (glob: string) => readonly string[] {
  const sorted = [...new Set(paths)].sort();
  const known = new Map<string, readonly string[]>();
  return (glob) => {
    const found = known.get(glob) ?? find(sorted, glob);
    known.set(glob, found);
    return found;
  };
}

function find(sorted: readonly string[], glob: string): readonly string[] {
  const { start, end } = fixedIn(glob);
  const matches = globMatcher([glob]);
  const found: string[] = [];
  for (let at = firstFrom(sorted, start); at < sorted.length; at++) {
    const path = sorted[at] ?? '';
    if (!path.startsWith(start)) break;
    if (path.endsWith(end) && matches(path)) found.push(path);
  }
  return found;
}

/** All that means something else than itself in a glob. */
const special = /[*?[\]{}()!+@|\\"$^]/;

/** What stands at the start and at the end of every path that a glob matches: its first folders, and the end of its last name. */
function fixedIn(glob: string): { readonly start: string; readonly end: string } {
  const own = glob.replace(/^(?:\.?\/)+/, '');
  const parts = own.split(special);
  const [first = ''] = parts;
  if (parts.length === 1) return { start: own, end: '' };
  return { start: first.slice(0, Math.max(first.lastIndexOf('/'), 0)), end: parts.at(-1)?.split('/').at(-1) ?? '' };
}

function firstFrom(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
