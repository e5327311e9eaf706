import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { suiteOptions } from '../harness/options.js';
import { workbench } from '../harness/page.js';
import { until } from '../harness/until.js';
import { at, cutline, show, tidy, write } from './support/editor.js';
import { page, shows } from './support/panel.js';

const prd = 'docs/prd/0001-buy-again.md';
const [theirs, ours] = ['docs/adr/0077-price-in-euro.md', 'docs/adr/0077-price-in-cents.md'];

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=A tester', '-c', 'user.email=tester@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: at('').fsPath, encoding: 'utf8', stdio: 'pipe' });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'Go on');
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
  const next = change(text);
  assert.notEqual(next, text, `the change finds its place in ${path}`);
  await write(path, next);
}

/** What the terminal says of the same branch, as the same comment. */
function reviewedInTerminal(): string {
  const extension = vscode.extensions.getExtension(suiteOptions().extension);
  const program = join(extension?.extensionPath ?? '', 'dist', 'cli.js');
  return execFileSync(process.execPath, [program, 'review', '--format', 'markdown'], {
    cwd: at('').fsPath,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
}

const record = (title: string) =>
  `# 77. ${title}\n\n## Status\n\nProposed\n\n## Context\n\nPrices are rounded.\n\n## Decision\n\nWe keep one unit.\n\n## Consequences\n\nSums are exact; old reports change.\n`;

async function settled(): Promise<void> {
  await (await cutline()).settled();
}

describe('the Changes tab', function () {
  this.timeout(60_000);

  before(async () => {
    git('checkout', '--quiet', '-b', 'euro');
    await write(theirs, record('Price in euro'));
    commit();
    git('checkout', '--quiet', 'main');
    git('checkout', '--quiet', '-b', 'shorter');
    await settled();
  });

  after(async () => {
    await tidy();
    git('checkout', '--quiet', '--force', 'main');
    git('branch', '--quiet', '-D', 'euro', 'shorter');
    await settled();
  });

  afterEach(() => tidy());

  it('says that nothing changed, and against what', async () => {
    await show(prd);
    await vscode.commands.executeCommand('cutline.reviewChanges');
    await shows('No decision changes on this branch');
    await shows('main (the default branch');
  });

  it('tells what a commit changes, strongest first, and opens the diff at the place', async () => {
    await edit(prd, (text) =>
      text.replace(/^- \*\*Recommendations\.\*\*.*\n/m, '').replace('by: 2027-05-31, then', 'by: 2027-08-31, then'),
    );
    commit();
    await show(prd);
    await vscode.commands.executeCommand('cutline.reviewChanges');
    await shows('Non-goal removed: "Recommendations.');
    await shows('Kill rule falls due later: 2027-05-31 → 2027-08-31');
    assert.match(await page.text('#tab-changes'), /^Changes 1$/);
    await until('the status bar says it', async () =>
      (await workbench.text('.statusbar')).includes('1 decision changed'),
    );

    await page.click('.sentence button:has-text("falls due later")');
    const tab = await until('the diff is open', () => {
      const input = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map((each) => each.input));
      return input.find((each) => each instanceof vscode.TabInputTextDiff);
    });
    assert.ok(tab instanceof vscode.TabInputTextDiff);
    assert.equal(tab.original.scheme, 'cutline-base');
    assert.equal(tab.modified.toString(), at(prd).toString());
    const left = await vscode.workspace.openTextDocument(tab.original);
    assert.ok(left.getText().includes('by: 2027-05-31, then'));
  });

  it('says it above the record as well', async () => {
    await show(prd);
    const lenses = await until('the lens is there', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        at(prd),
        20,
      );
      return found.find(({ command }) => command?.title.startsWith('On this branch: '));
    });
    assert.match(lenses.command?.title ?? '', /Non-goal removed: "Recommendations.*" · .*Kill rule falls due later/);
  });

  it('counts what is not committed, and finds a number that another branch took', async () => {
    await write(ours, record('Price in cents'));
    await show(ours);
    await vscode.commands.executeCommand('cutline.reviewChanges');
    await shows('Numbers taken twice');
    await shows('euro took 0077');
    await page.click('vscode-button:has-text("Leave out what is not committed")');
    await until(
      'the new record is not counted',
      async () => !(await page.text('main')).includes('Numbers taken twice'),
    );
    await page.click('vscode-button:has-text("Count what is not committed")');
    await shows('Numbers taken twice');
  });

  it('copies the review as a comment', async () => {
    await vscode.workspace.fs.delete(at(ours));
    await settled();
    await show(prd);
    await vscode.commands.executeCommand('cutline.reviewChanges');
    // While it is compared anew, nothing is shown.
    await until('the record is gone', async () => {
      const text = await page.text('main');
      return text.includes('Recommendations') && !text.includes('Numbers taken twice');
    });
    await page.click('vscode-button:has-text("Copy as markdown")');
    const copied = await until('it is on the clipboard', async () => {
      const text = await vscode.env.clipboard.readText();
      return text.includes('Recommendations') ? text : undefined;
    });
    assert.match(copied, /Kill rule falls due later: 2027-05-31 → 2027-08-31/);
    assert.equal(copied.trimEnd(), reviewedInTerminal().trimEnd());
  });

  it('changes with the branch', async () => {
    await show(prd);
    await vscode.commands.executeCommand('cutline.reviewChanges');
    await shows('Non-goal removed');
    git('checkout', '--quiet', 'main');
    await shows('No decision changes on this branch');
    await until(
      'the status bar has nothing to say',
      async () => !(await workbench.text('.statusbar')).includes('decision changed'),
    );
    git('checkout', '--quiet', 'euro');
    await shows('Price in euro');
  });
});
