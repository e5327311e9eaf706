import { git, type GitAnswer } from './run.js';

/** What git says of the place where a folder stands, before any revision is looked at. */
export interface Whereabouts {
  /** The branch that is checked out; null on a commit without one. */
  readonly branch: string | null;
  /** The branch that the first remote calls its own, as `refs/remotes/origin/main`; null where nothing says it. */
  readonly remoteHead: string | null;
  /** Every value of the repository's configuration that tells of branches and remotes, by key. */
  readonly settings: ReadonlyMap<string, string>;
}

const told = '^(branch\\..*\\.(github-pr-base-branch|vscode-merge-base|remote|merge)|remote\\..*\\.url)$';

/**
 * Reads where a folder stands; with `isNamed`, where nobody has to look for a base, only the branch. Outside of a
 * repository everything is empty.
 */
export async function whereaboutsOf(folder: string, isNamed: boolean, signal?: AbortSignal): Promise<Whereabouts> {
  const asking = git(folder, ['symbolic-ref', '--quiet', 'HEAD'], '', signal);
  if (isNamed) return readAnswers(await asking, null, null);
  const [head, remote, config] = await Promise.all([
    asking,
    git(folder, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], '', signal),
    git(folder, ['config', '--null', '--get-regexp', told], '', signal),
  ]);
  return readAnswers(head, remote, config);
}

function readAnswers(head: GitAnswer, remote: GitAnswer | null, config: GitAnswer | null): Whereabouts {
  const line = (answer: GitAnswer | null): string | null =>
    answer?.ok ? answer.out.toString('utf8').trim() || null : null;
  const entries = config?.ok ? config.out.toString('utf8').split('\0') : [];
  return {
    branch: line(head)?.replace(/^refs\/heads\//, '') ?? null,
    remoteHead: line(remote),
    settings: new Map(
      entries.flatMap((entry) => {
        const end = entry.indexOf('\n');
        return end < 0 ? [] : [[entry.slice(0, end), entry.slice(end + 1)] as const];
      }),
    ),
  };
}
