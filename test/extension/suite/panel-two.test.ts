import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { press } from '../harness/page.js';
import { until } from '../harness/until.js';
import { at, show, tidy } from './support/editor.js';
import { openPanel, openTab, page, shows, tool } from './support/panel.js';

const buyAgain = 'docs/prd/0001-buy-again.md';
const payInThree = 'docs/prd/0002-pay-in-three.md';

describe('where the Tension Panel stays', () => {
  afterEach(() => tidy());

  it('is with its artifact once it is pinned, and the command opens a second one that follows', async () => {
    await show(buyAgain);
    await openPanel('Buy again');
    await page.click(tool('Pin'));
    await until('its tab says so', () => panels().includes('Pinned: Tension Panel: Buy again'));
    await vscode.window.showTextDocument(at(payInThree), { viewColumn: vscode.ViewColumn.One });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.ok((await page.text('header h1')).includes('Buy again'));
    await openPanel('Pay in three instalments');
    assert.deepEqual(panels().sort(), ['Pinned: Tension Panel: Buy again', 'Tension Panel: Pay in three instalments']);
    await vscode.commands.executeCommand('cutline.openTensionPanel');
    assert.equal(panels().length, 2, 'the one that follows is revealed');
  });

  it('is on all decisions, whatever is opened, until it is told to follow again', async () => {
    await show(buyAgain);
    await openPanel('Buy again');
    await page.click(tool('All decisions'));
    await shows('6 ADRs');
    await vscode.window.showTextDocument(at(payInThree), { viewColumn: vscode.ViewColumn.One });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.ok((await page.text('header h1')).includes('6 ADRs'));
    await page.click(tool('This artifact'));
    await shows('Pay in three instalments');
  });

  it('is the same after its page is loaded anew: tab, filters and all', async () => {
    await show(buyAgain);
    await openPanel('Buy again');
    await page.click(tool('All decisions'));
    await page.fill('.field-search input', 'instalments');
    await shows('1 artifact shown.');
    await page.evaluate('void (window.old = true)');
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    await until('the page is another one', () => page.evaluate<boolean>('!window.old').catch(() => false));
    await shows('1 artifact shown.');
    assert.equal(await page.evaluate(`document.querySelector('.field-search input').value`), 'instalments');
    await page.waitFor('.tool[aria-pressed=true]:has-text("All decisions")');
  });

  for (const tab of ['matrix', 'done', 'signals'] as const) {
    it(`lets every control of its tab ${tab} be reached by the Tab key`, async function () {
      this.timeout(60_000);
      await show(buyAgain);
      await openPanel('Buy again');
      await openTab(tab);
      assert.deepEqual(await unreached(), []);
    });
  }
});

function panels(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs.map(({ label }) => label))
    .filter((label) => label.includes('Tension Panel'));
}

/** Goes through the page with the Tab key, and tells what has not had the focus; of a grid and of tabs one is enough. */
async function unreached(): Promise<string[]> {
  await page.evaluate(`void (() => {
    window.met = new Set();
    addEventListener('focusin', ({ target }) => window.met.add(target));
  })()`);
  await page.focus('.toolbar .tool');
  // Once the page is left, the keys no longer come to it.
  for (let turn = 0; turn < 80; turn += 1) {
    await press('Tab');
    if (turn % 8 === 7 && !(await page.evaluate<boolean>('document.hasFocus()'))) break;
  }
  return page.evaluate<string[]>(`
    [...document.querySelectorAll('button, input, select, textarea, summary, vscode-checkbox, vscode-button')]
      .filter((each) => each.checkVisibility() && !each.disabled && each.tabIndex >= 0 && !window.met.has(each))
      .map((each) => each.outerHTML.slice(0, 120))`);
}
