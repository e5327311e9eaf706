import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workbench } from '../harness/page.js';
import { until } from '../harness/until.js';
import { at, cutline, show, tidy } from './support/editor.js';
import { opened } from './support/prompt.js';

const log = 'docs/decision-log.md';
const path = 'docs/prd/0044-folds.md';

async function symbolsOf(uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
}

async function namesOf(uri: vscode.Uri): Promise<string[]> {
  const inside = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
    symbols.flatMap(({ name, children }) => [name, ...inside(children)]);
  return inside(await symbolsOf(uri));
}

describe('symbols', () => {
  afterEach(() => tidy(path));

  it('are the records of a log, beside the headings of VS Code itself', async () => {
    const { document } = await show(log);
    const symbols = await symbolsOf(document.uri);
    const record = symbols.find(({ name }) => name === 'Build our own fraud scoring');
    assert.equal(record?.detail, 'Rejected');
    assert.match(document.getText(record.range), /^\|.*Build our own fraud scoring.*\|$/);
    assert.ok((await namesOf(document.uri)).includes('# Decision log'));
  });

  it('say nothing twice', async () => {
    for (const file of [
      log,
      'docs/prd/0001-buy-again.md',
      'docs/prd/0002-pay-in-three.md',
      'docs/adr/0004-move-the-cart-to-the-server.md',
    ]) {
      const { document } = await show(file);
      const names = (await namesOf(document.uri)).map((name) => name.replace(/^#+ /, ''));
      assert.deepEqual(
        names.filter((name, index) => names.indexOf(name) !== index),
        [],
        file,
      );
    }
  });

  it('stand in the breadcrumbs', async () => {
    const { document } = await show(log);
    const offset = document.getText().indexOf('Ask for a phone number');
    const place = document.positionAt(offset);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
    await until('the record is named above the text', async () =>
      (await workbench.text('.breadcrumbs-control')).includes('Ask for a phone number'),
    );
  });

  it('of the workspace are decisions, by number and by words of the title', async () => {
    await (await cutline()).settled();
    const find = async (query: string): Promise<string[]> => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return found.filter(({ location }) => location.uri.path.endsWith('.md')).map(({ name }) => name);
    };
    assert.ok((await find('adr 4')).includes('ADR-0004 Move the cart to the server'));
    assert.ok((await find('fraud')).includes('Build our own fraud scoring'));
    const [prd] = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'prd 2 pay',
    );
    assert.equal(prd?.containerName, 'accepted · docs/prd');
    const document = await vscode.workspace.openTextDocument(at('docs/prd/0002-pay-in-three.md'));
    assert.equal(document.getText(prd.location.range), 'Pay in three instalments');
  });

  it('of the workspace are found as a person looks for them', async () => {
    await show(log);
    await vscode.commands.executeCommand('workbench.action.quickOpen', '#adr 4');
    await workbench.waitFor('.quick-input-list .monaco-list-row :text("ADR-0004 Move the cart to the server")');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('can be folded where VS Code folds nothing itself', async () => {
    const document = await opened(
      path,
      '---\ntype: prd\nstatus: draft\n---\n\n# Folds\n\n## Non-goals\n\n- None\n\n## Definition of done\n\nFirst:\n\n- [ ] Tests (engineering)\n- [ ] Seen by support\n\n<!-- cutline-disable missing-risks -- agreed -->\n\n## Rollout\n\nSlowly.\n\n<!-- cutline-enable -->\n',
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const lines = folds.map(({ start, end }) => `${String(start)}-${String(end)}`);
    for (const wanted of ['0-3', '15-16', '18-24'])
      assert.ok(lines.includes(wanted), `${wanted} of ${lines.join(' ')}`);
    assert.deepEqual(
      lines.filter((line, index) => lines.indexOf(line) !== index),
      [],
    );
  });
});
