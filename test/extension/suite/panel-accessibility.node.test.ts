import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import * as vscode from 'vscode';
import { suiteOptions } from '../harness/options.js';
import { writeBusyTeam } from './support/busy.js';
import { at, show, tidy } from './support/editor.js';
import { openPanel, openTab, page, shows, tool } from './support/panel.js';

const themes = [
  { name: 'Default Dark Modern', kind: 'vscode-dark' },
  { name: 'Default Light Modern', kind: 'vscode-light' },
  { name: 'Default High Contrast', kind: 'vscode-high-contrast' },
  { name: 'Default High Contrast Light', kind: 'vscode-high-contrast-light' },
] as const;

// Neither trust nor the host changes what the page looks like.
if (suiteOptions().mode === 'default') describe('the Tension Panel, as axe sees it', looks);

function looks(this: Mocha.Suite): void {
  this.timeout(60_000);
  let axe = '';

  before(async () => {
    const extension = vscode.extensions.getExtension(suiteOptions().extension)?.extensionPath ?? '';
    axe = await readFile(join(extension, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  });
  afterEach(async () => {
    await vscode.workspace.getConfiguration().update('workbench.colorTheme', undefined, true);
    await tidy();
  });

  for (const { name, kind } of themes) {
    it(`has no violation in the theme ${name}`, async () => {
      await vscode.workspace.getConfiguration().update('workbench.colorTheme', name, true);
      await show('docs/prd/0001-buy-again.md');
      await openPanel('Buy again');
      await page.waitFor(`body.${kind}`);
      await openTab('matrix');
      await hasNoViolation('the matrix');
      await openTab('done');
      await hasNoViolation('what is done');
      // An artifact that lacks much.
      await vscode.window.showTextDocument(at('docs/prd/0002-pay-in-three.md'), { viewColumn: vscode.ViewColumn.One });
      await shows('Pay in three instalments');
      await hasNoViolation('what is done of a faulty artifact');
      await page.click(tool('All decisions'));
      await shows('of 14 done');
      await page.click('.list .item-end .tool');
      await page.click('.add-item');
      await hasNoViolation('everything that is open, with what can be done to it');
      await openTab('matrix');
      await page.click('tbody th .tool');
      await page.click('.bind .tool');
      await hasNoViolation('a row that is edited');
    });

    it(`has no violation among the signals and the changes in the theme ${name}`, async () => {
      const paths = await writeBusyTeam();
      try {
        await vscode.workspace.getConfiguration().update('workbench.colorTheme', name, true);
        await show('docs/prd/0001-buy-again.md');
        await openPanel('Buy again');
        await page.waitFor(`body.${kind}`);
        await openTab('signals');
        await shows('failure modes');
        await page.click('.mode .mute');
        await hasNoViolation('the signals');
        await openTab('changes');
        await shows('decisions added');
        await hasNoViolation('what changes');
      } finally {
        await tidy(...paths);
      }
    });
  }

  async function hasNoViolation(what: string): Promise<void> {
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
    if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(`void (() => { ${axe} })()`);
    const { violations, passes } = await page.evaluate<Pick<AxeResults, 'violations' | 'passes'>>('axe.run(document)');
    assert.ok(passes.length > 10, 'axe has looked at the page');
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
    assert.deepEqual(told, [], what);
  }
}
