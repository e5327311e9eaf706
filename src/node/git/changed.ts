import { createHash } from 'node:crypto';
import { commitOf, mergeBase, type RevisionProblem } from './revisions.js';
import { blobsOf, filesOf, type TreeFile } from './trees.js';

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
  const tree = await filesOf(folder, 'commit' in parted ? parted.commit : since.commit);
  if (!tree) return { problem: 'unknown', of: revision };
  const known = new Map(tree.map((file) => [file.path, file]));
  const anywhere = new Set(tree.map(({ blob }) => blob));
  const changed = files.flatMap((file) => {
    const old = known.get(file.path) ?? null;
    const name = nameOf(file.text, tree[0]?.blob.length ?? 40);
    const isSame = old ? old.blob === name : anywhere.has(name);
    return isSame ? [] : [{ path: file.path, old }];
  });
  return { before: await textsOf(folder, changed) };
}

async function textsOf(folder: string, changed: readonly { path: string; old: TreeFile | null }[]): Promise<Before> {
  const blobs = await blobsOf(
    folder,
    changed.flatMap(({ old }) => (old ? [old.blob] : [])),
  );
  return new Map(
    changed.map(({ path, old }) => [path, (old && blobs?.get(old.blob)?.toString('utf8')) ?? null] as const),
  );
}

/** The name that git would give to a text. */
function nameOf(text: string, digits: number): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}
