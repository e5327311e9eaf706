import { nameId } from '../artifact/ids.js';
import { numberingFolder } from '../corpus/paths.js';
import type { DecisionRecord } from './types.js';

/** Another branch, as far as numbers are concerned. */
export interface OtherBranch {
  readonly name: string;
  /** The markdown files of its tip. */
  readonly paths: readonly string[];
}

/** A number that this branch takes and another one has taken as well. */
export interface Collision {
  readonly decision: DecisionRecord;
  /** The number as the file's name has it. */
  readonly number: string;
  readonly branch: string;
  /** The other branch's file. */
  readonly path: string;
}

/** Numbers of decisions that are new on this branch, and that another branch gave to another file of the same folder. */
export function collisions(taken: readonly DecisionRecord[], others: readonly OtherBranch[]): Collision[] {
  const numbered = others.map(({ name, paths }) => ({ name, byNumber: byNumber(paths) }));
  return taken.flatMap((decision) => {
    const key = numberKey(decision.path);
    if (decision.record || key === null) return [];
    return numbered.flatMap(({ name, byNumber: paths }) =>
      (paths.get(key) ?? [])
        // The same file is the same decision, pushed from elsewhere.
        .filter((path) => path !== decision.path)
        .slice(0, 1)
        .map((path) => ({ decision, number: nameId(decision.path)?.raw ?? '', branch: name, path })),
    );
  });
}

function byNumber(paths: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const key = numberKey(path);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), path]);
  }
  return found;
}

/** The number that a file's name gives it, within its folder; null where it has none. */
export function numberKey(path: string): string | null {
  const id = nameId(path);
  return id && /\.(?:md|markdown)$/i.test(path) ? `${numberingFolder(path)}|${id.prefix}|${id.number}` : null;
}
