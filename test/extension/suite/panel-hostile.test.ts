import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { webviewReports } from '../harness/page.js';
import { at, cutline, show, tidy, write } from './support/editor.js';
import { openPanel, openTab, page, shows, tool } from './support/panel.js';

const hostile = 'docs/prd/0009-hostile.md';
const nasty =
  '<img src=x onerror=alert(1)><script>document.title=1</script><svg onload=alert(1)> [run](command:workbench.action.quit) ![p](https://example.com/p.png) \u202egnp שלום ';
const text = `---
type: prd
id: PRD-0009
title: '${nasty}'
status: '${nasty}'
work-type: platform
final-call: product
quality-bar: '${'very long '.repeat(1000)}'
release-shape: '${nasty}'
squad: '${'W'.repeat(3000)}'
deviation: '${nasty}'
stage: discovery
escalation: '${nasty}'
kill-rule: '${nasty}'
review-by: '${nasty}'
---

# ${nasty}

## Non-goals

- ${nasty}

## Definition of done

- [ ] ${nasty} (product)
- [ ] ${'longword'.repeat(1300)} (engineering)
- [ ] Short one (joint)
`;

describe('a hostile artifact in the panel', () => {
  before(async () => {
    await cutline();
    await write(hostile, text);
  });
  afterEach(() => tidy());
  after(() => tidy(hostile));

  it('is shown as text, and nothing of it becomes an element or a link', async function () {
    this.timeout(60_000);
    await show(hostile);
    await openPanel('<img src=x onerror=alert(1)><script>');
    for (const [tab, words] of [
      ['matrix', 'very long very long'],
      ['signals', '1 thread open'],
      ['done', 'longwordlongword'],
    ] as const) {
      await openTab(tab);
      await shows(words);
      assert.deepEqual(await liveElements(), [], tab);
    }
    assert.ok((await page.text('header')).includes('‹U+202E›gnp'));
    assert.equal(await page.evaluate('document.title'), 'Tension Panel');
  });

  /** Whatever of the page could run or fetch something. */
  function liveElements(): Promise<string[]> {
    return page.evaluate<string[]>(`[...document.querySelectorAll('body *')].flatMap((element) => [
      ...(['IMG', 'IFRAME', 'A', 'STYLE', 'OBJECT', 'FORM', 'LINK'].includes(element.tagName) ? [element.tagName] : []),
      ...(element.tagName === 'SCRIPT' && !element.nonce ? ['SCRIPT'] : []),
      ...element.getAttributeNames().filter((name) => /^on|^(href|src)$/.test(name) && element.tagName !== 'SCRIPT'),
    ])`);
  }

  it('does not make the page wider than it is', async () => {
    await show(hostile);
    await openPanel('<img src=x');
    const over = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    assert.equal(over, 0);
  });

  it('cannot make the panel open or change a file that it does not show', async () => {
    await show(hostile);
    await openPanel('<img src=x');
    await openTab('done');
    // As if the page were taken over: its state is replaced by one that speaks of other files.
    await page.evaluate(
      `void addEventListener('message', ({ data }) => {
        if (data.kind === 'state' && data.state.panel.scope === 'corpus') window.last ??= data.state;
      })`,
    );
    await page.click(tool('All decisions'));
    await shows('of 17 done');
    const before = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    for (const path of ['../../../../etc/passwd', 'docs/../docs/matrix.md', 'src/cart/nowhere.ts']) {
      // In one go, for whatever the host draws in between would take the forged state away again.
      await page.evaluate(`(() => {
        dispatchEvent(new MessageEvent('message', { data: { kind: 'state',
          state: JSON.parse(JSON.stringify(window.last).replaceAll('${hostile}', '${path}')) } }));
        const link = document.querySelector('.list .open-link[title="Open ${path}"]');
        link.click();
        link.closest('.list').querySelector('vscode-checkbox').click();
      })()`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    const after = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    assert.deepEqual(after, before);
    assert.ok(vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
  });

  it('raises no report of the page’s policy', async () => {
    assert.deepEqual(
      (await webviewReports()).filter(({ kind }) => kind === 'csp'),
      [],
    );
  });

  it('that is deleted is said to be gone', async () => {
    await show(hostile);
    await openPanel('<img src=x');
    await vscode.workspace.fs.delete(at(hostile));
    await shows(`${hostile} is no longer there.`);
  });
});
