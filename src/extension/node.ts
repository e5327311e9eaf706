import type * as vscode from 'vscode';
import { join } from 'node:path';
import { readRoot } from '../node/files.js';
import { branchesTaking } from '../node/git/branches.js';
import { compareTrees } from '../node/git/compare.js';
import { problemInWords } from '../node/git/problems.js';
import { refsOf } from '../node/git/refs.js';
import { pathsOnBranches } from '../node/git/taken.js';
import { readInput } from '../node/read.js';
import type { Api } from './activate.js';
import { activateWith } from './activate.js';
import type { Files } from './files/files.js';
import type { GitHost } from './review/git.js';

/** Folders of the disk are read by the same code as in the terminal, so that both see the same files. */
const disk: Files = {
  readAll: (root) => readRoot(root.fsPath),
  readOne: (root, path) => readInput(join(root.fsPath, path), path),
};

/** The real git, behind the same fence as in the terminal. */
const git: GitHost = {
  async compare(folder, request) {
    const compared = await compareTrees(folder, request);
    return 'problem' in compared ? { sentence: problemInWords(compared) } : compared;
  },
  others: branchesTaking,
  revisions: refsOf,
  taken: pathsOnBranches,
};

/** The entry for VS Code on a computer, local or remote. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateWith(context, { disk, git });
}
