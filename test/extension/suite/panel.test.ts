import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { resize, webviewReports } from '../harness/page.js';
import { until } from '../harness/until.js';
import { at, cutline, show, tidy, write } from './support/editor.js';
import { box, boxIs, openPanel, openTab, page, shows, tool } from './support/panel.js';

const buyAgain = 'docs/prd/0001-buy-again.md';
const payInThree = 'docs/prd/0002-pay-in-three.md';
const help = 'Help pages and answers for customer support updated';
const openBox = `- [ ] ${help}`;
const tickedBox = `- [x] ${help}`;

describe('the Tension Panel', () => {
  afterEach(() => tidy());

  it('opens beside the editor and tells what the artifact decides', async () => {
    const editor = await show(buyAgain);
    await openPanel('Buy again');
    assert.equal(vscode.window.activeTextEditor, editor, 'the editor keeps the focus');
    const head = await page.text('header');
    for (const words of [
      'PRD-0001',
      'accepted',
      'New product bet',
      'Final call\nproduct',
      '4 ship',
      '3 given up first',
    ]) {
      assert.ok(head.includes(words), `"${words}" in:\n${head}`);
    }
    assert.equal(await page.text('#tab-done'), 'Done 4/8');
  });

  it('shows the matrix as a table, with what departs from a row in words', async () => {
    await show(buyAgain);
    await openPanel('Buy again');
    const aria = await page.aria('table');
    assert.match(aria, /columnheader "Quality bar"/);
    assert.match(aria, /rowheader "New product bet"/);
    const table = await page.text('table');
    assert.ok(
      table.includes('quality bar: guardrails, and full tests for prices, the row says Guardrails only'),
      table,
    );
    assert.ok(table.includes('because a repeated order is priced again'), table);
    assert.match(await page.text('.unbound'), /Take cards in a hosted field/);
  });

  it('opens the place that words stand in', async () => {
    await show(buyAgain);
    await openPanel('Buy again');
    await page.click('td button:has-text("Change windows")');
    const editor = await until('the matrix is open', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith('docs/matrix.md') ? active : undefined;
    });
    const line = editor.document.lineAt(editor.selection.active.line).text;
    assert.ok(line.slice(editor.selection.active.character).startsWith('Change windows'), line);
    assert.equal(vscode.window.tabGroups.all.length, 2, 'it opens in the editor’s own group');
  });

  it('writes a tick into the text, and one undo takes it back', async () => {
    const { document } = await show(buyAgain);
    const before = document.getText();
    await openPanel('Buy again');
    await openTab('done');
    await boxIs(help, false);
    await page.click(box(help));
    await shows('5 of 8 done');
    assert.equal(document.getText(), before.replace(openBox, tickedBox));
    assert.ok(document.isDirty);
    await boxIs(help, true);
    assert.match(await page.text('[role=status]'), /Ticked\. 5 of 8 done\./);

    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('undo');
    await shows('4 of 8 done');
    assert.equal(document.getText(), before);
    await boxIs(help, false);
  });

  it('takes quick clicks one after the other', async () => {
    const { document } = await show(buyAgain);
    const before = document.getText();
    await openPanel('Buy again');
    await openTab('done');
    await page.evaluate(
      `document.querySelectorAll('vscode-checkbox[aria-checked=false]').forEach((box) => box.click())`,
    );
    await shows('All 8 done');
    assert.equal(document.getText(), before.replaceAll('- [ ]', '- [x]'));
    await page.evaluate(`document.querySelector('vscode-checkbox').click()`);
    await shows('7 of 8 done');
  });

  it('refuses a tick when the text has moved on, says so, and draws it anew', async () => {
    const { document } = await show(buyAgain);
    await openPanel('Buy again');
    await openTab('done');
    await boxIs(help, false);
    await page.evaluate(
      `void addEventListener('message', ({ data }) => {
        if (data.kind === 'state' && data.state.panel.scope === 'corpus') window.first ??= data.state;
      })`,
    );
    await page.click(tool('All decisions'));
    await shows('5 of 14 done');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.positionAt(document.getText().indexOf(openBox)),
      '- [ ] Something new (product)\n',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    await (await cutline()).settled();
    const moved = document.getText();
    await boxIs('Something new', false);
    // The page shows again what it showed before, as if the click had come before the news of the change.
    await page.evaluate(
      `void dispatchEvent(new MessageEvent('message', { data: { kind: 'state', state: window.first } }))`,
    );
    await page.waitFor(box('Something new'), 'detached');
    await page.click(box(help));
    await shows('nothing was written');
    assert.equal(document.getText(), moved);
    await boxIs('Something new', false);
    await boxIs(help, false);
    await page.click('vscode-button:has-text("Dismiss")');
    await page.click(box(help));
    await shows('6 of 15 done');
    assert.equal(document.getText(), moved.replace(openBox, tickedBox));
  });

  it('names an item by its words as they are now', async () => {
    const { document } = await show(buyAgain);
    await openPanel('Buy again');
    await openTab('done');
    const start = document.positionAt(document.getText().indexOf(help));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(start, start.translate(0, 4)), 'Many');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await boxIs('Many pages and answers', false);
    assert.match(await page.aria('#view-done'), /checkbox "Many pages and answers/);
  });

  it('ticks in a file that no editor has open', async () => {
    await show(buyAgain);
    await openPanel('Buy again');
    await openTab('done');
    await page.click(tool('All decisions'));
    await shows('5 of 14 done');
    await page.click(box('Runbook for the lender being down'));
    await shows('6 of 14 done');
    const document = await vscode.workspace.openTextDocument(at(payInThree));
    assert.match(document.getText(), /^- \[x\] Runbook for the lender being down/m);
    assert.ok(document.isDirty);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await shows('5 of 14 done');
  });

  it('follows the artifact that is active, and stays with it where the next file is none', async () => {
    await show(buyAgain);
    await openPanel('Buy again');
    await vscode.window.showTextDocument(at(payInThree), { viewColumn: vscode.ViewColumn.One });
    await shows('Pay in three instalments');
    assert.ok((await page.text('header')).includes('its heading says nothing yet'));
    await vscode.window.showTextDocument(at('README.md'), { viewColumn: vscode.ViewColumn.One });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.ok((await page.text('header h1')).includes('Pay in three instalments'));
  });

  it('keeps its tab while it is hidden', async () => {
    await show(buyAgain);
    await openPanel('Buy again');
    await openTab('done');
    await vscode.window.showTextDocument(at('README.md'), { viewColumn: vscode.ViewColumn.Two });
    const hidden = vscode.window.tabGroups.all.some(
      ({ activeTab, tabs }) => tabs.length === 2 && activeTab?.label === 'README.md',
    );
    assert.ok(hidden, 'README.md covers the panel');
    await vscode.commands.executeCommand('cutline.openTensionPanel');
    await page.waitFor(box(help));
    await shows('4 of 8 done');
  });

  it('is worked by keyboard, and Escape goes back to the editor', async () => {
    const { document } = await show(buyAgain);
    await openPanel('Buy again');
    await page.focus('#tab-matrix');
    await page.pressOn('#tab-matrix', 'ArrowRight');
    await page.waitFor(box(help));
    await page.focus(box(help));
    await page.pressOn(box(help), 'Space');
    await shows('5 of 8 done');
    assert.ok(document.getText().includes(tickedBox));
    await page.pressOn(box(help), 'Escape');
    await until('the editor is active', () => vscode.window.activeTextEditor?.document === document);
  });
});

describe('the Tension Panel and what comes later', () => {
  const note = 'docs/notes/idea.md';
  afterEach(() => tidy(note));

  it('follows a file that becomes an artifact under the cursor', async () => {
    await write(note, '# An idea for later\n\nSome words.\n');
    await show(buyAgain);
    await openPanel('Buy again');
    const editor = await vscode.window.showTextDocument(at(note), { viewColumn: vscode.ViewColumn.One });
    await (await cutline()).settled();
    assert.ok((await page.text('header h1')).includes('Buy again'));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '---\ntype: adr\n---\n\n'));
    await shows('An idea for later');
  });

  it('shows a tick where documents are looked at on save alone', async () => {
    const settings = vscode.workspace.getConfiguration('cutline');
    await settings.update('run', 'onSave', vscode.ConfigurationTarget.Global);
    try {
      const { document } = await show(buyAgain);
      await openPanel('Buy again');
      await openTab('done');
      await page.click(box(help));
      await shows('5 of 8 done');
      await page.click(box(help));
      await shows('4 of 8 done');
      assert.ok(document.isDirty);
    } finally {
      await settings.update('run', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('is where the reader was when its page is loaded anew', async () => {
    await show(buyAgain);
    await openPanel('Buy again');
    await openTab('done');
    await resize(1280, 400);
    try {
      await page.evaluate('void scrollTo(0, 150)');
      await page.evaluate('new Promise((resolve) => { setTimeout(resolve, 300); })');
      await page.evaluate('void (window.old = true)');
      await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
      await until('the page is another one', () => page.evaluate<boolean>('!window.old').catch(() => false));
      await shows('4 of 8 done');
      await page.waitFor('#tab-done[aria-selected=true]');
      await until('it is scrolled', async () => (await page.evaluate<number>('scrollY')) === 150);
    } finally {
      await resize(1280, 800);
    }
  });
});

describe('what the panel’s page raises', () => {
  it('is no error and no report of its policy', async () => {
    assert.deepEqual(await webviewReports(), []);
  });
});
