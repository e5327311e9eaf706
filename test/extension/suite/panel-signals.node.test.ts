import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { suiteOptions } from '../harness/options.js';
import { press, workbench } from '../harness/page.js';
import { until } from '../harness/until.js';
import { textOf, writeBusyTeam } from './support/busy.js';
import { at, show, tidy } from './support/editor.js';
import { openPanel, openTab, page, shows, tool } from './support/panel.js';

// What they read does not depend on trust or on the host.
if (suiteOptions().mode === 'default') describe('the signals of the Tension Panel', signals);

function signals(): void {
  let paths: string[] = [];
  before(async () => {
    paths = await writeBusyTeam();
  });
  after(() => tidy('.cutline.yaml', 'tension-report.html', ...paths));
  beforeEach(async () => {
    await show('docs/prd/0001-buy-again.md');
    await openPanel('Buy again');
    await openTab('signals');
  });
  afterEach(() => tidy());

  it('name a failure mode where two agree, with the evidence one click away', async () => {
    await shows('2 of 3 signals agree: quality bars above the row and estimates overrun.');
    await page.click('.mode [data-signal=bars-above-row] > summary');
    await page.click('[data-signal=bars-above-row] .evidence .open-link:has-text("Saved baskets")');
    const editor = await until('the evidence is open', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith('0012-saved-baskets.md') ? active : undefined;
    });
    assert.match(editor.document.lineAt(editor.selection.active.line).text, /^quality-bar: full end-to-end/);
  });

  it('say what is due, what work costs and who decides, each in words', async () => {
    await shows('overdue');
    const said = await page.text('.signals');
    for (const words of [
      'PRD-0011 Gift cards at checkout',
      '2.1 times the estimate, 2 features, 14 days of delay',
      'below the floor of 20 %',
      '3 threads open, 2 is the limit',
      'Product with Eng veto on safety',
      'Agree, or escalate to vp-product',
    ]) {
      assert.ok(said.includes(words), `"${words}" in:\n${said}`);
    }
  });

  it('give the agenda to a meeting as markdown', async () => {
    await page.click(tool('Copy as markdown'));
    await shows('The agenda is in the clipboard');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^## Open conflicts, \d{4}-\d\d-\d\d$/m);
    assert.match(copied, /Overbuild loop/);
    assert.match(copied, /Agree, or escalate to vp-product/);
  });

  it('are explained by their page', async () => {
    await page.click('.mode .explained .tool:has-text("Explain")');
    await until('the page is open', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('overbuild-loop'))),
    );
  });

  it('are written down as they are shown', async () => {
    await page.click(tool('Export'));
    await workbench.click('.quick-input-list .monaco-list-row:has-text("Open as markdown")');
    const editor = await until('the markdown is open', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.isUntitled ? active : undefined;
    });
    const text = editor.document.getText();
    assert.match(text, /^# Tension report/);
    assert.match(text, /Overbuild loop/);
    assert.match(text, /PRD-0012 Saved baskets/);
  });

  it('are saved as one page that runs and loads nothing', async () => {
    await page.click(tool('Export'));
    await workbench.click('.quick-input-list .monaco-list-row:has-text("Save as a page")');
    // The box for the name of the file has the proposed one.
    await until('the box for the file is there', () =>
      workbench.evaluate<boolean>(
        `document.querySelector('.quick-input-widget input[type=text]')?.value.endsWith('tension-report.html') ?? false`,
      ),
    );
    await press('Enter');
    const html = await until('the page is written', async () => {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(at('tension-report.html'))) || undefined;
      } catch {
        return undefined;
      }
    });
    assert.match(html, /default-src 'none'; style-src 'sha256-/);
    assert.match(html, /Overbuild loop/);
    assert.doesNotMatch(html, /<script|<button|<input/);
  });

  it('are muted with a reason, in the configuration', async () => {
    await page.click('.mode:has-text("Overbuild loop") > .explained .mute');
    await page.fill('.ask [name=reason]', 'We build for the audit.');
    await page.pressOn('.ask [name=reason]', 'Enter');
    await shows('1 signal muted');
    assert.ok(!(await page.text('.signals .part')).includes('2 of 3 signals agree'));
    assert.match(await textOf('.cutline.yaml'), /overbuild-loop: \{mute: "We build for the audit\."\}/);
  });
}
