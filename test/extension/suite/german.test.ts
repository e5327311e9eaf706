import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { suiteOptions } from '../harness/options.js';
import { workbench } from '../harness/page.js';
import { at, cutline, problem, show, tidy } from './support/editor.js';
import { asks, leave, opened } from './support/prompt.js';

const path = 'docs/prd/0092-saved-carts.md';
const prd =
  '---\ntype: prd\nstatus: draft\n---\n\n# PRD-0092: Saved carts\n\n## Goals\n\n- Fewer lost carts\n\n## Non-goals\n\n- Guests\n';

describe('what Cutline says in German', function () {
  before(async function () {
    if (suiteOptions().mode !== 'german') this.skip();
    await (await cutline()).settled();
  });
  afterEach(() => tidy(path));

  it('are the texts of the manifest, such as the name of the view', async () => {
    await vscode.commands.executeCommand('cutline.decisions.focus');
    await workbench.waitFor('.pane-header:has-text("Entscheidungen")');
  });

  it('are prompts', async () => {
    await opened(path, prd);
    const done = vscode.commands.executeCommand('cutline.bindToMatrix');
    await asks('Welche Art von Arbeit ist das?');
    await leave();
    await done;
  });

  it('are lenses, with their numbers', async () => {
    const { document } = await show('docs/prd/0002-pay-in-three.md');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    assert.match(lenses.map(({ command }) => command?.title).join(' | '), /keine Nicht-Ziele.*\d+ Befunde/);
  });

  it('are not findings, whose rules speak English, whole and with their words', async () => {
    const found = await problem(at('docs/adr/0002-take-cards-in-a-hosted-field.md'), 'unknown-status');
    assert.match(found.message, /"aproved"/);
    assert.doesNotMatch(found.message, /\{\w+\}/);
  });
});
