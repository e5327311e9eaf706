import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { at, show, tidy } from './support/editor.js';
import { asks, leave, pick, typeOut } from './support/prompt.js';

const path = 'docs/adr/0003-poll-for-payment-results.md';

function git(input: string, ...args: readonly string[]): string {
  const settings = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', [...settings, ...args], { cwd: at('.').fsPath, input, encoding: 'utf8' }).trim();
}

describe('the number of a new decision', function () {
  this.timeout(60_000);
  afterEach(() => tidy());

  it('is one that no branch has taken, local or remote', async function () {
    if (!vscode.workspace.isTrusted) this.skip();
    // A branch with one file, made without checking anything out.
    const blob = git('# A decision of somebody else\n', 'hash-object', '-w', '--stdin');
    const records = git(`100644 blob ${blob}\t0041-other.md\n`, 'mktree');
    const docs = git(`040000 tree ${records}\tadr\n`, 'mktree');
    const tree = git(`040000 tree ${docs}\tdocs\n`, 'mktree');
    git('', 'update-ref', 'refs/remotes/origin/other', git('', 'commit-tree', '-m', 'Other', tree));
    try {
      await show(path);
      const done = vscode.commands.executeCommand('cutline.newDecision');
      await asks('A record of its own');
      await pick('An ADR');
      await asks('What is decided?');
      await typeOut('Keep carts');
      await asks('docs/adr/0042-keep-carts.md');
      await leave();
      await done;
    } finally {
      git('', 'update-ref', '-d', 'refs/remotes/origin/other');
    }
    assert.equal(
      vscode.workspace.textDocuments.some(({ isDirty }) => isDirty),
      false,
    );
  });
});
