import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../harness/until.js';
import { at, show, tidy } from './support/editor.js';
import { box, boxIs, openPanel, openTab, page, shows } from './support/panel.js';

const buyAgain = 'docs/prd/0001-buy-again.md';
const payInThree = 'docs/prd/0002-pay-in-three.md';
const help = '- [ ] Help pages and answers for customer support updated (product)';
const criteria = '- [x] Acceptance criteria met and shown to two customers who order every month (product)';
const runbook = 'On-call runbook says how to turn the flag off';

describe('the items of the Tension Panel', () => {
  let document: vscode.TextDocument;
  let before: string;
  beforeEach(async () => {
    ({ document } = await show(buyAgain));
    before = document.getText();
    await openPanel('Buy again');
    await openTab('done');
  });
  afterEach(() => tidy());

  it('are added to the end of their list, and one undo takes one away', async () => {
    await page.click('.add-item');
    await page.fill('.ask [name=text]', 'Tell the call centre');
    await page.fill('.ask [name=owner]', 'product');
    await page.pressOn('.ask [name=text]', 'Enter');
    await shows('4 of 9 done');
    const last = '- [ ] Cart page benchmarked with 50 lines (engineering)';
    assert.equal(document.getText(), before.replace(last, `${last}\n- [ ] Tell the call centre (product)`));
    await boxIs('Tell the call centre', false);
    assert.match(await page.text('[role=status]'), /Added\. 4 of 9 done\./);
    await page.waitFor('.add-item:focus');
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('undo');
    await shows('4 of 8 done');
    assert.equal(document.getText(), before);
  });

  it('change places with the one beside them, by button and by key', async () => {
    await page.click(`${item('Help pages')} .item-end .tool`);
    await page.click(`${item('Help pages')} .item-tools .tool:has-text("Move up")`);
    const swapped = before.replace(criteria, '\0').replace(help, criteria).replace('\0', help);
    await page.waitFor(`.items li:first-child:has-text("Help pages")`);
    assert.equal(document.getText(), swapped);
    await page.waitFor(`${item('Help pages')} .item-end .tool:focus`);
    await page.pressOn(`${item('Help pages')} .item-end .tool`, 'Alt+ArrowDown');
    await page.waitFor(`.items li:first-child:has-text("Acceptance criteria")`);
    assert.equal(document.getText(), before);
    assert.match(await page.text('[role=status]'), /Moved down\./);
  });

  it('are given to somebody else', async () => {
    await page.click(`${item(runbook)} .item-end .tool`);
    await page.click(`${item(runbook)} .tool:has-text("Assign")`);
    await page.fill('.ask [name=owner]', 'joint');
    await page.click('.ask .tool-main');
    const given = before.replace(`${runbook} (engineering)`, `${runbook} (joint)`);
    await until('the document names the new owner', () => document.getText() === given);
    await page.waitFor(`section:has(> .side-head:has-text("Joint")) ${box(runbook)}`);
  });

  it('are taken off, and the focus stays in the list', async () => {
    await page.click(`${item(runbook)} .item-end .tool`);
    await page.click(`${item(runbook)} .tool:has-text("Remove")`);
    await shows('4 of 7 done');
    assert.equal(document.getText(), before.replace(`- [ ] ${runbook} (engineering)\n`, ''));
    await page.waitFor('.done :focus');
  });

  it('that the team’s definition of done asks for are added to what lacks them', async () => {
    const editor = await vscode.window.showTextDocument(at(payInThree), { viewColumn: vscode.ViewColumn.One });
    const own = editor.document.getText();
    await shows('1 of 6 done');
    await page.click('.asked > summary');
    await page.click('.asked > .tool');
    await shows('1 of 14 done');
    const added = editor.document.getText();
    assert.match(added, /^- \[ \] Feature flag with a removal date, if risky \(joint\)$/m);
    assert.equal(added.split('\n').length, own.split('\n').length + 8);
    await page.waitFor('.asked', 'detached');
  });
});

function item(words: string): string {
  return `li.item:has-text("${words}")`;
}
