import { git } from './run.js';

/** Why a revision could not be told. */
export type RevisionProblem = 'no-git' | 'no-repository' | 'no-commit' | 'unknown' | 'shallow';

/** A commit by its name, or why there is none. */
export type Revision = { readonly commit: string } | { readonly problem: RevisionProblem };

/** The commit that a revision names, such as a branch, a tag or `HEAD~3`. */
export async function commitOf(folder: string, revision: string): Promise<Revision> {
  const answer = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const commit = answer.ok ? nameIn(answer.out) : null;
  if (commit) return { commit };
  if (!answer.ok && answer.reason === 'no-git') return { problem: 'no-git' };
  if (!(await git(folder, ['rev-parse', '--git-dir'])).ok) return { problem: 'no-repository' };
  if (!(await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).ok) return { problem: 'no-commit' };
  return { problem: (await isShallow(folder)) ? 'shallow' : 'unknown' };
}

/** Where two commits parted; `shallow` where the history that would tell is not there, `unknown` where they share none. */
export async function mergeBase(folder: string, one: string, other: string): Promise<Revision> {
  const answer = await git(folder, ['merge-base', one, other]);
  const commit = answer.ok ? nameIn(answer.out) : null;
  if (commit) return { commit };
  return { problem: (await isShallow(folder)) ? 'shallow' : 'unknown' };
}

/** True where a part of the history was left behind when the repository was cloned. */
export async function isShallow(folder: string): Promise<boolean> {
  const answer = await git(folder, ['rev-parse', '--is-shallow-repository']);
  return answer.ok && answer.out.toString('utf8').trim() === 'true';
}

function nameIn(out: Buffer): string | null {
  return /^[0-9a-f]{40,64}$/m.exec(out.toString('utf8'))?.[0] ?? null;
}
