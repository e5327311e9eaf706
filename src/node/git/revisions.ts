import { git } from './run.js';

/** Why a revision could not be told. */
export type RevisionProblem = 'no-git' | 'no-repository' | 'not-trusted' | 'no-commit' | 'unknown' | 'shallow';

/** A commit by its name, or why there is none. */
export type Revision = { readonly commit: string } | { readonly problem: RevisionProblem };

/** The commit that a revision names, such as a branch, a tag or `HEAD~3`. */
export async function commitOf(folder: string, revision: string): Promise<Revision> {
  const answer = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const commit = answer.ok ? nameIn(answer.out) : null;
  return commit ? { commit } : { problem: await problemAt(folder) };
}

/** The commits that revisions name, in their order and from one process; null for one that git does not know. */
export async function commitsOf(
  folder: string,
  revisions: readonly string[],
  signal?: AbortSignal,
): Promise<(string | null)[]> {
  const isOneLine = (revision: string): boolean => !/[\r\n\0]/.test(revision);
  const asked = revisions.filter(isOneLine);
  const input = asked.map((revision) => `${revision}^{commit}\n`).join('');
  const answer = await git(folder, ['cat-file', '--batch-check'], input, signal);
  const lines = answer.ok ? answer.out.toString('utf8').split('\n') : [];
  const found = new Map(
    asked.map((revision, at) => [revision, /^([0-9a-f]{40,64}) commit /.exec(lines[at] ?? '')?.[1]]),
  );
  return revisions.map((revision) => found.get(revision) ?? null);
}

/** Why git knows no such revision in a folder. */
export async function problemAt(folder: string): Promise<RevisionProblem> {
  const place = await git(folder, ['rev-parse', '--git-dir']);
  if (!place.ok) {
    if (place.reason === 'no-git') return 'no-git';
    return /dubious ownership|safe\.directory/.test(place.says) ? 'not-trusted' : 'no-repository';
  }
  if (!(await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).ok) return 'no-commit';
  return (await isShallow(folder)) ? 'shallow' : 'unknown';
}

/** Where two commits parted; `shallow` where the history that would tell is not there, `unknown` where they share none. */
export async function mergeBase(folder: string, one: string, other: string, signal?: AbortSignal): Promise<Revision> {
  const answer = await git(folder, ['merge-base', one, other], '', signal);
  const commit = answer.ok ? nameIn(answer.out) : null;
  if (commit) return { commit };
  return { problem: (await isShallow(folder)) ? 'shallow' : 'unknown' };
}

/** True where a part of the history was left behind when the repository was cloned. */
async function isShallow(folder: string): Promise<boolean> {
  const answer = await git(folder, ['rev-parse', '--is-shallow-repository']);
  return answer.ok && answer.out.toString('utf8').trim() === 'true';
}

function nameIn(out: Buffer): string | null {
  return /^[0-9a-f]{40,64}$/m.exec(out.toString('utf8'))?.[0] ?? null;
}
