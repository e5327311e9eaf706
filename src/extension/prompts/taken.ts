import * as vscode from 'vscode';
import type { Reading } from '../feed.js';
import type { GitHost } from '../review/git.js';

/** What is known of the numbers that branches take, as soon as git has answered. */
export interface Taken {
  /** Empty until git has answered, and where there is no git to ask. */
  readonly paths: readonly string[];
  /** Why the branches are not known; null where they are, or may be in a moment. */
  readonly unknown: string | null;
  /** Resolves when git has answered, or has taken too long. */
  readonly settled: Promise<void>;
}

/** Nobody waits longer than this for a number, in milliseconds. */
const longest = 3_000;

/** Asks git for the files of all branches in a folder. Nothing is asked in Restricted Mode and where there is no git. */
export function takenOnBranches(git: GitHost | null, { root }: Reading, folder: string): Taken {
  const unknown = vscode.l10n.t('Other branches are not known here, so the number may be taken there.');
  if (!git || root?.scheme !== 'file' || !vscode.workspace.isTrusted)
    return { paths: [], unknown, settled: Promise.resolve() };
  const taken: { paths: readonly string[]; unknown: string | null } = { paths: [], unknown: null };
  const signal = AbortSignal.timeout(longest);
  const settled = git.taken(root.fsPath, [folder], signal).then(
    (paths) => Object.assign(taken, paths ? { paths } : { unknown }),
    () => Object.assign(taken, { unknown }),
  );
  return Object.assign(taken, { settled: settled.then(() => undefined) });
}
