import type { InputChange } from '../../core/corpus/build.js';
import { tooLarge } from '../../core/corpus/decode.js';
import { isInput } from '../../core/corpus/inputs.js';
import { decode } from '../decode.js';
import type { Difference } from './differences.js';
import type { Tree } from './trees.js';

/** The paths at which two trees hold something else, in order. */
export function differing(one: Tree, other: Tree): string[] {
  const paths = [...one].flatMap(([path, blob]) => (other.get(path) === blob ? [] : [path]));
  for (const path of other.keys()) if (!one.has(path)) paths.push(path);
  return paths.sort();
}

/** The tree that another one was before these differences. */
export function undone(after: Tree, differences: readonly Difference[]): Tree {
  const before = new Map(after);
  for (const { path, from, before: blob } of differences) {
    before.delete(path);
    if (blob !== null) before.set(from ?? path, blob);
  }
  return before;
}

/** What makes a corpus of one tree that of another, at these paths; null where a content that it needs is not there. */
export function changesTo(
  tree: Tree,
  paths: readonly string[],
  contents: ReadonlyMap<string, Buffer>,
): InputChange[] | null {
  const changes: InputChange[] = [];
  for (const path of paths) {
    const blob = tree.get(path);
    if (blob === undefined) changes.push({ path, removed: true });
    else if (!isInput(path)) changes.push({ path, present: true });
    else {
      const content = contents.get(blob);
      if (!content) return null;
      const large = tooLarge(content.length);
      changes.push({ path, ...(large ? { unreadable: large } : decode(content)) });
    }
  }
  return changes;
}

/** Tells whether a path lies in the repository itself, and in none that lies in it. */
export function outsideOf(submodules: readonly string[]): (path: string) => boolean {
  return (path) => !submodules.some((folder) => path.startsWith(`${folder}/`));
}

/** The files of code among these paths: what moved within its folder counts once, where it is now. */
export function codeAmong(paths: readonly string[], differences: readonly Difference[]): string[] {
  const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
  const moved = new Set(
    differences.flatMap(({ path, from }) => (from !== null && folder(from) === folder(path) ? [from] : [])),
  );
  return paths.filter((path) => !isInput(path) && !moved.has(path)).sort();
}
