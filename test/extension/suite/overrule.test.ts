import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workbench } from '../harness/page.js';
import { show, tidy } from './support/editor.js';

/** No artifact, and known from the start: of a new file VS Code tells only after a while. */
const notes = 'README.md';

describe('what a file is taken for', () => {
  afterEach(() => tidy('.cutline.yaml'));

  it('can be said in the file', async () => {
    const { document } = await show(notes);
    const text = document.getText();
    const done = vscode.commands.executeCommand('cutline.overruleKind');
    await choose('PRD');
    await choose('In this file');
    await done;
    assert.equal(document.getText(), `---\ntype: prd\n---\n\n${text}`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('can be said in the configuration, which is made where there is none', async () => {
    await show('docs/adr/0001-keep-the-cart-in-the-browser.md');
    const done = vscode.commands.executeCommand('cutline.overruleKind');
    await choose('Not a decision artifact');
    await done;
    const written = vscode.window.activeTextEditor?.document;
    assert.ok(written);
    assert.ok(written.uri.path.endsWith('/.cutline.yaml'));
    assert.match(written.getText(), /none: \["docs\/adr\/0001-keep-the-cart-in-the-browser\.md"\]/);
  });
});

/** Picks an entry of the list that VS Code shows at the top of its window. */
async function choose(entry: string): Promise<void> {
  await workbench.click(`.quick-input-list .monaco-list-row :text-is("${entry}")`);
}
