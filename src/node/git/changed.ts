import { blobNameOf } from './blob-name.js';
import { commitOf, mergeBase, type RevisionProblem } from './revisions.js';
import { contentsOf, treeOf } from './trees.js';

/** A file as it is in the folder now. */
export interface WorkingFile {
  readonly path: string;
  readonly text: string;
}

/** The text that a changed file had before; null for a file that is new. Files that are as they were are left out. */
export type Before = ReadonlyMap<string, string | null>;

/**
 * The files of a folder that are not as they were when the branch left a revision, uncommitted changes included. A file
 * that only moved counts as unchanged.
 */
export async function changedSince(
  folder: string,
  revision: string,
  files: readonly WorkingFile[],
): Promise<{ readonly before: Before } | { readonly problem: RevisionProblem; readonly of: string }> {
  const [since, head] = [await commitOf(folder, revision), await commitOf(folder, 'HEAD')];
  if ('problem' in since) return { problem: since.problem, of: revision };
  if ('problem' in head) return { problem: head.problem, of: 'HEAD' };
  const parted = await mergeBase(folder, since.commit, head.commit);
  if ('problem' in parted && parted.problem === 'shallow') return { problem: 'shallow', of: revision };
  const tree = await treeOf(folder, 'commit' in parted ? parted.commit : since.commit);
  if (!tree) return { problem: 'unknown', of: revision };
  const anywhere = new Set(tree.values());
  const [first = ''] = anywhere;
  const changed = files.flatMap(({ path, text }) => {
    const old = tree.get(path) ?? null;
    const name = blobNameOf(text, first.length);
    return (old === null ? anywhere.has(name) : old === name) ? [] : [{ path, old }];
  });
  const contents = await contentsOf(
    folder,
    changed.flatMap(({ old }) => old ?? []),
  );
  const textOf = (old: string | null): string | null => (old && contents?.get(old)?.toString('utf8')) ?? null;
  return { before: new Map(changed.map(({ path, old }) => [path, textOf(old)])) };
}
