import type { RevisionProblem } from './revisions.js';

/** Why two ends could not be compared, and the revision that it is about. */
export interface GitProblem {
  readonly problem: RevisionProblem | 'no-base' | 'no-contents';
  readonly of: string;
}

/** Fetches what a shallow clone left behind; such a clone has one branch, so that the others are named too. */
export const fetchAll = "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'";

/** A sentence with the command that fetches a branch of the remote, which a clone of one branch lacks; else nothing. */
export function fetchOf(revision: string): string {
  const branch = /^origin\/([\w./-]+)$/.exec(revision)?.[1];
  return branch === undefined ? '' : ` Fetch it: git fetch origin +refs/heads/${branch}:refs/remotes/origin/${branch}`;
}

const sentences: Readonly<Record<GitProblem['problem'], (revision: string) => string>> = {
  'no-git': () => 'Install git: there is none on the path.',
  'no-repository': () => 'Choose a folder in a git repository: this one is in none.',
  'not-trusted': () =>
    'git does not read this repository: it belongs to another user. See safe.directory in its manual.',
  'no-commit': () => 'Commit something first: this branch has no commit yet.',
  'no-base': () => 'Name a base: there is no default branch to compare with.',
  'no-contents': (revision) => `Fetch the files of "${revision}": this clone left some of them behind.`,
  unknown: (revision) => `Check or fetch "${revision}": git knows no such revision.${fetchOf(revision)}`,
  shallow: (revision) =>
    `Fetch the whole history (${fetchAll}, or fetch-depth: 0): this clone does not reach back to "${revision}".`,
};

/** What to say of it, and what to do. `revision` may have been made safe for where it is shown. */
export function problemInWords({ problem, of }: GitProblem): string {
  return sentences[problem](of);
}
