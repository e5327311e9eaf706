import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { suiteOptions } from '../harness/options.js';
import { workbench } from '../harness/page.js';

describe('the host', () => {
  it('has the workspace copy open, and findFiles sees its markdown', async () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
    const files = await vscode.workspace.findFiles('**/*.md');
    assert.notEqual(files.length, 0);
  });

  it('lets a test read the workbench as a person does', async () => {
    assert.match(await workbench.text('.statusbar'), /\S/);
  });

  it('trusts the workspace, unless Restricted Mode is what is tested', () => {
    assert.equal(vscode.workspace.isTrusted, suiteOptions().mode !== 'restricted');
  });

  it('has the extension under test', () => {
    assert.ok(vscode.extensions.all.some((extension) => extension.id === suiteOptions().extension));
  });
});
