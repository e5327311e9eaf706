import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workbench } from '../harness/page.js';
import { until } from '../harness/until.js';
import { textOf } from './support/busy.js';
import { at, cutline, show, tidy, write } from './support/editor.js';
import { openPanel, page, shows, tool } from './support/panel.js';

const buyAgain = 'docs/prd/0001-buy-again.md';
const matrix = 'docs/matrix.md';
const platform = '[data-row=platform-and-infra]';

describe('the matrix of the Tension Panel', () => {
  beforeEach(async () => {
    await show(buyAgain);
    await openPanel('Buy again');
  });
  afterEach(() => tidy());

  it('shows what is searched for, of one kind, in an order, and everything again', async () => {
    await page.fill('.field-search input', 'instalments');
    await shows('1 artifact shown.');
    assert.ok(!(await page.text('table')).includes('Buy again'));
    await page.fill('.field-search input', 'nowhere to be found');
    await shows('Nothing matches.');
    await page.pressOn('.field-search input', 'Escape');
    await shows('3 artifacts under a work type');
    await page.click(tool('Departures only'));
    await shows('1 artifact shown.');
    assert.ok((await page.text('table')).includes('Buy again'));
    await page.click(tool('Show all'));
    await page.evaluate(`(() => {
      const sort = [...document.querySelectorAll('.filters select')].at(-1);
      sort.value = 'title';
      sort.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until('the unbound ones are in the order of their titles', async () => {
      const titles = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.unbound .entry-title')].map((each) => each.textContent)`,
      );
      return titles.length > 3 && titles.join() === [...titles].sort((a, b) => a.localeCompare(b)).join();
    });
  });

  it('puts an artifact under a row with a click, in the words of its document', async () => {
    const path = 'docs/adr/0002-take-cards-in-a-hosted-field.md';
    const before = await textOf(path);
    await page.click('.bind .tool[aria-label*="Take cards"]');
    await page.click('.bind .tool[aria-label*="under Platform and infra"]');
    await page.waitFor(`${platform} [data-path="${path}"]`);
    assert.equal(await textOf(path), before.replace('* Date: 2025-06-05\n', '$&* Work type: Platform and infra\n'));
    await page.waitFor(`[data-path="${path}"] .open-link:focus`);
    await vscode.window.showTextDocument(at(path), { viewColumn: vscode.ViewColumn.One });
    await vscode.commands.executeCommand('undo');
    await page.waitFor(`.unbound [data-path="${path}"]`);
    assert.equal(await textOf(path), before);
  });

  it('writes a changed cell into the table of the repository, and nothing else', async () => {
    const before = await textOf(matrix);
    await page.click(`${platform} th .tool`);
    await page.fill(`${platform} textarea >> nth=1`, 'Calm first');
    await page.pressOn(`${platform} textarea >> nth=1`, 'Enter');
    await page.waitFor(`${platform} td:has-text("Calm first")`);
    assert.equal(await textOf(matrix), before.replace('| Stability |', '| Calm first |'));
    await page.waitFor(`${platform} th .tool:focus`);
    await vscode.window.showTextDocument(at(matrix), { viewColumn: vscode.ViewColumn.One });
    await vscode.commands.executeCommand('undo');
    await page.waitFor(`${platform} td:has-text("Stability")`);
  });

  it('refuses a cell that says something else by now, and leaves the row on Escape', async () => {
    await page.click(`${platform} th .tool`);
    await page.fill(`${platform} textarea >> nth=1`, 'Calm first');
    const document = await vscode.workspace.openTextDocument(at(matrix));
    const start = document.positionAt(document.getText().indexOf('Stability'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(start, start.translate(0, 9)), 'Uptime');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await (await cutline()).settled();
    const moved = document.getText();
    await page.click(`${platform} .tool-main`);
    await shows('nothing was written');
    assert.equal(document.getText(), moved);
    await page.pressOn(`${platform} textarea >> nth=1`, 'Escape');
    await page.waitFor(`${platform} td:has-text("Uptime")`);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is walked with the arrow keys, as one stop of the Tab key', async () => {
    assert.equal(await page.count('table [tabindex="0"]'), 1);
    await page.focus('tbody th .open');
    for (const [key, words] of [
      ['ArrowRight', 'Edit'],
      ['ArrowRight', 'Ship to learn'],
      ['End', 'Product with Eng veto on safety'],
      ['Home', 'New product bet'],
      ['ArrowDown', 'Buy again'],
      ['ArrowUp', 'New product bet'],
    ] as const) {
      await page.pressOn(':focus', key);
      assert.equal(await page.evaluate('document.activeElement.textContent'), words, key);
    }
    assert.equal(await page.count('table [tabindex="0"]'), 1);
  });
});

describe('the first matrix of a repository', () => {
  let table = '';
  before(async () => {
    table = await textOf(matrix);
    await vscode.workspace.fs.delete(at(matrix));
    await (await cutline()).settled();
  });
  after(async () => {
    await write(matrix, table);
    await tidy('.cutline.yaml');
  });

  it('is written where the person chooses', async () => {
    await show(buyAgain);
    await openPanel('No matrix of your own yet');
    await page.click(`${platform} th .tool`);
    await page.fill(`${platform} textarea >> nth=1`, 'Calm first');
    await page.click(`${platform} .tool-main`);
    await workbench.click('.quick-input-list .monaco-list-row:has-text(".cutline.yaml")');
    await page.waitFor(`${platform} td:has-text("Calm first")`);
    const config = await textOf('.cutline.yaml');
    assert.match(config, /^matrix:$/m);
    assert.match(config, /bias: "Calm first"/);
    await shows('.cutline.yaml');
  });
});
