import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { press, type } from '../harness/page.js';
import { until } from '../harness/until.js';
import { at, cutline, show, tidy, write } from './support/editor.js';
import { documentationOf, labelOf, offeredAt, suggests, typed } from './support/suggest.js';

const path = 'docs/adr/0042-try-something.md';
const body = '\n# ADR-0042: Try something\n\n## Decision\n\nWe try it.\n';

describe('completion', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    await write(path, `---\nstatus: draft\n---\n${body}`);
    ({ document } = await show(path));
  });
  afterEach(() => tidy(path));

  it('offers keys while the frontmatter is no YAML yet, and nothing twice', async () => {
    const position = await typed(document, `---\nsupersedes: [ADR-0003\nwor¦\n---\n${body}`);
    const labels = (await offeredAt(document, position)).map(labelOf);
    for (const key of ['work-type', 'status', 'date'])
      assert.equal(labels.filter((each) => each === key).length, 1, key);
    assert.ok(!labels.includes('supersedes'));
  });

  it('offers the values of a key, each explained in plain text', async () => {
    const position = await typed(document, `---\nwork-type: ¦\n---\n${body}`);
    const row = (await offeredAt(document, position)).find((item) => labelOf(item) === 'platform-and-infra');
    assert.match(documentationOf(row), /^Default bias: Stability\n\nQuality bar: SLOs, error budget/);
  });

  it('offers the records of the repository with their titles', async () => {
    const position = await typed(document, `---\nstatus: draft\nsupersedes: [¦]\n---\n${body}`);
    const items = await offeredAt(document, position);
    const record = items.find((item) => labelOf(item) === 'ADR-0003');
    assert.ok(record && typeof record.label === 'object');
    assert.equal(record.label.description, 'Poll the provider for payment results');
    assert.match(documentationOf(record), /^Status: Accepted, 2025-09-23/);
    assert.ok(items.some((item) => labelOf(item) === 'PRD-0002'));
  });

  it('offers links in the text and headings that are missing', async () => {
    const inText = await typed(document, `---\nstatus: draft\n---\n${body}\nAs ADR-0003¦ says.\n`);
    const link = (await offeredAt(document, inText)).find((item) => labelOf(item) === 'ADR-0003');
    assert.equal(link?.insertText, '[ADR-0003](0003-poll-for-payment-results.md)');
    const below = await typed(document, `---\nstatus: draft\n---\n${body}\n## ¦\n`);
    const labels = (await offeredAt(document, below)).map(labelOf);
    assert.ok(labels.includes('Consequences') && !labels.includes('Decision'));
  });

  it('is written by the keyboard alone, key and value, as one types', async () => {
    await typed(document, `---\nstatus: draft\nwork-t¦\n---\n${body}`);
    await suggests('work-type');
    await press('Enter');
    // A key leads on to its values.
    await until('the key stands there', () => document.getText().includes('\nwork-type: \n'));
    await suggests('compliance-and-security');
    await type('compl');
    await press('Enter');
    await until('the value stands there', () => document.getText().includes('\nwork-type: compliance-and-security\n'));
    await vscode.commands.executeCommand('undo');
    await until('one undo takes the value back', () => !document.getText().includes('security'));
  });

  it('has snippets that step through their parts', async () => {
    await typed(document, `---\nstatus: draft\n---\n${body}\n¦`);
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'Kill rule' });
    await type('reuse of carts');
    await until('the first part is typed over', () => document.getText().includes('If reuse of carts is'));
    await press('Tab');
    assert.match(
      document.getText(),
      /\n## Kill rule\n\nIf reuse of carts is below 4% by \d{4}-12-31, @product-lead removes it\.\n$/,
    );
  });

  it('says nothing in other documents, nor once it is switched off', async () => {
    const own = (items: readonly vscode.CompletionItem[]): string[] =>
      items.map(labelOf).filter((label) => label === 'work-type');
    const other = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'wor\n' });
    assert.deepEqual(own(await offeredAt(other, new vscode.Position(0, 3))), []);
    const readme = await vscode.workspace.openTextDocument(at('README.md'));
    assert.deepEqual(own(await offeredAt(readme, new vscode.Position(0, 0))), []);
    const settings = vscode.workspace.getConfiguration('cutline');
    await settings.update('completion', false, vscode.ConfigurationTarget.Global);
    const position = await typed(document, `---\nwor¦\n---\n${body}`);
    assert.deepEqual(own(await offeredAt(document, position)), []);
    await settings.update('completion', undefined, vscode.ConfigurationTarget.Global);
    assert.deepEqual(own(await offeredAt(document, position)), ['work-type']);
  });

  it('offers people behind an at sign', async () => {
    await (await cutline()).settled();
    const position = await typed(document, `---\nstatus: draft\n---\n${body}\n- [ ] Tests (@pay¦)\n`);
    const item = (await offeredAt(document, position)).find((each) => labelOf(each) === '@payments-lead');
    assert.equal(item?.insertText, '@payments-lead');
  });
});
