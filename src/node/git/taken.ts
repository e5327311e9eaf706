import { entriesIn, newestBranches } from './entries.js';
import { git } from './run.js';

/**
 * The files that branches, local and remote, hold in the folders where numbers are taken; null where git cannot tell.
 * What a branch has taken is free for nobody, so the one that is checked out counts too.
 */
export async function pathsOnBranches(
  folder: string,
  folders: readonly string[],
  signal?: AbortSignal,
): Promise<string[] | null> {
  const [refs, prefix] = await Promise.all([
    git(folder, newestBranches, '', signal),
    git(folder, ['rev-parse', '--show-prefix'], '', signal),
  ]);
  if (!refs.ok || !prefix.ok) return null;
  const tips = new Map<string, string>();
  for (const line of refs.out.toString('utf8').split('\n')) {
    const [commit = '', ref = '', symbolic = ''] = line.split('\0');
    if (ref !== '' && symbolic === '') tips.set(commit, commit);
  }
  const listed = await entriesIn(folder, tips, folders, prefix.out.toString('utf8').replace(/\n$/, ''), signal);
  return [...new Set([...listed.values()].flat())];
}
