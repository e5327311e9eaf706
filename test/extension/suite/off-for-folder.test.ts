import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workbench } from '../harness/page.js';
import { until } from '../harness/until.js';
import { at, cutline, problem, problems, show, tidy } from './support/editor.js';
import { linesAre, openDecisions } from './support/tree.js';

const hosted = 'docs/adr/0002-take-cards-in-a-hosted-field.md';
const languageStatus = '.statusbar [id="status.languageStatus"] a';

function setting(): boolean | undefined {
  const folder = vscode.workspace.workspaceFolders?.[0];
  return vscode.workspace.getConfiguration('cutline', folder?.uri).inspect<boolean>('enable')?.workspaceFolderValue;
}

async function choose(words: string): Promise<void> {
  await workbench.click(languageStatus);
  const step = `.hover-language-status a:has-text("${words}")`;
  await workbench.waitFor(step);
  await workbench.click(step);
}

describe('Cutline in a folder', () => {
  before(async () => {
    await (await cutline()).settled();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('cutline.turnOn');
    await until('the setting is gone', () => setting() === undefined);
    await tidy();
    await vscode.workspace.fs.delete(at('.vscode'), { recursive: true }).then(undefined, () => undefined);
  });

  it('is switched off and on again in one step each, among the status of the language', async () => {
    await show(hosted);
    await problem(at(hosted), 'unknown-status');
    await choose('Turn Off');
    await until('nothing is found any more', () => problems(at(hosted)).length === 0);
    assert.equal(setting(), false);
    const lenses = await vscode.commands.executeCommand<unknown[]>('vscode.executeCodeLensProvider', at(hosted));
    assert.deepEqual(lenses, []);
    await choose('Turn On');
    await problem(at(hosted), 'unknown-status');
    assert.equal(setting(), undefined);
  });

  it('says in the Decisions view that it is off, and is switched on there', async () => {
    await openDecisions();
    await linesAre('the decisions', (lines) => lines.length > 5);
    await vscode.commands.executeCommand('cutline.turnOff');
    const welcome = '.pane:has(.title:text-is("Decisions")) .welcome-view-content';
    await until(
      'the view says so',
      async () =>
        (await workbench.count(welcome)) > 0 &&
        (await workbench.text(welcome)).includes('Cutline is off in this folder.'),
    );
    await workbench.click(`${welcome} .monaco-button:has-text("Turn It On")`);
    await linesAre('the decisions again', (lines) => lines.length > 5);
    await problem(at(hosted), 'unknown-status');
  });
});
