import type { OtherBranch } from '../../core/review/collisions.js';
import type { Comparison } from './compare.js';
import { shortName } from './ladder.js';
import { git } from './run.js';
import { entriesIn, newestBranches } from './entries.js';

/**
 * The files that other branches, local and remote, hold in the folders where numbers are taken; the base comes first.
 * What the reviewed branch itself took away is left out, and so are copies of that branch.
 */
export async function branchesTaking(
  folder: string,
  folders: readonly string[],
  { base, baseTip, head, gone }: Pick<Comparison, 'base' | 'baseTip' | 'head' | 'gone'>,
  signal?: AbortSignal,
): Promise<OtherBranch[]> {
  if (folders.length === 0) return [];
  const [refs, prefix] = await Promise.all([
    git(folder, newestBranches, '', signal),
    git(folder, ['rev-parse', '--show-prefix'], '', signal),
  ]);
  if (!refs.ok || !prefix.ok) return [];
  const top = prefix.out.toString('utf8').replace(/\n$/, '');
  const tips = new Map([[base.name, baseTip]]);
  for (const line of refs.out.toString('utf8').split('\n')) {
    const [commit = '', ref = '', symbolic = ''] = line.split('\0');
    if (ref === '' || symbolic !== '' || isCopy(ref, head.name) || commit === head.commit) continue;
    const name = shortName(ref);
    if (!tips.has(name)) tips.set(name, commit);
  }
  const listed = await entriesIn(folder, tips, folders, top, signal);
  return [...tips.keys()].map((name) => ({
    name,
    paths: (listed.get(name) ?? []).filter((path) => !gone.has(path)),
  }));
}

/** The branch itself, or what it was pushed to under its own name. */
function isCopy(ref: string, head: string | null): boolean {
  return head !== null && (ref === `refs/heads/${head}` || /^refs\/remotes\/[^/]+\/(.+)$/s.exec(ref)?.[1] === head);
}
