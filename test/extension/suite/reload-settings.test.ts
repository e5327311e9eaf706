import * as vscode from 'vscode';
import { until } from '../harness/until.js';
import { at, cutline, noProblem, problem, problems, ruleOf, show, tidy, write } from './support/editor.js';
import { page, shows } from './support/panel.js';

const hosted = 'docs/adr/0002-take-cards-in-a-hosted-field.md';
const draft = 'docs/adr/0091-pick-a-queue.md';
const owned =
  '---\nstatus: proposed\ndate: 2026-05-04\ndecision-makers: []\n---\n\n# ADR-0091: Pick a queue\n\n## Context\n\nOrders are lost.\n\n## Decision\n\nWe use a queue.\n\n## Consequences\n\n- Good: none is lost\n- Bad: one more thing to run\n';

/** The labels that are offered where a person types in the brackets of the deciders. */
async function offered(): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(at(draft));
  const place = document.positionAt(document.getText().indexOf('[]') + 1);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    place,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('what a team has decided, without a reload of the window', () => {
  before(async () => {
    await (await cutline()).settled();
  });
  afterEach(() => tidy('.cutline.yaml', 'CODEOWNERS', draft, 'docs/notes/how.md'));

  it('counts as .cutline.yaml comes, changes and goes', async () => {
    await problem(at(hosted), 'unknown-status');
    await write('.cutline.yaml', 'version: 1\nrules:\n  unknown-status: off\n');
    await noProblem(at(hosted), 'unknown-status');
    await write('.cutline.yaml', 'version: 1\nrules:\n  unknown-status: error\n');
    await until('it is an error', () =>
      problems(at(hosted)).some(
        (each) => ruleOf(each) === 'unknown-status' && each.severity === vscode.DiagnosticSeverity.Error,
      ),
    );
    await vscode.workspace.fs.delete(at('.cutline.yaml'));
    await until('it is a warning again', () =>
      problems(at(hosted)).some(
        (each) => ruleOf(each) === 'unknown-status' && each.severity === vscode.DiagnosticSeverity.Warning,
      ),
    );
  });

  it('counts as somebody writes .cutline.yaml in an editor, saved or not', async () => {
    await write('.cutline.yaml', 'version: 1\n');
    const { document } = await show('.cutline.yaml');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), 'rules:\n  unknown-status: off\n');
    await vscode.workspace.applyEdit(edit);
    await noProblem(at(hosted), 'unknown-status');
    await vscode.commands.executeCommand('undo');
    await problem(at(hosted), 'unknown-status');
  });

  it('counts in completions as CODEOWNERS comes, changes and goes', async () => {
    await write(draft, owned);
    await show(draft);
    await write('CODEOWNERS', '# Engineering\n* @queue-keeper\n');
    await until('its people are offered', async () => (await offered()).includes('@queue-keeper'));
    await write('CODEOWNERS', '# Engineering\n* @order-keeper\n');
    await until('its new people are', async () => {
      const labels = await offered();
      return labels.includes('@order-keeper') && !labels.includes('@queue-keeper');
    });
    await vscode.workspace.fs.delete(at('CODEOWNERS'));
    await until('none of them is', async () => !(await offered()).includes('@order-keeper'));
  });

  it('counts in the panel as the table of the matrix changes', async () => {
    const matrix = at('docs/matrix.md');
    const before = await vscode.workspace.fs.readFile(matrix);
    const text = new TextDecoder().decode(before);
    await show('docs/prd/0002-pay-in-three.md');
    await vscode.commands.executeCommand('cutline.openTensionPanel');
    await page.click('#tab-matrix');
    await shows('Shared decision');
    try {
      await write('docs/matrix.md', text.replace('Shared decision', 'Both, in one meeting'));
      await shows('Both, in one meeting');
    } finally {
      await write('docs/matrix.md', before);
    }
    await shows('Shared decision');
  });
});
