import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workbench } from '../harness/page.js';
import { until } from '../harness/until.js';
import { at, cutline, tidy, write } from './support/editor.js';
import { opened } from './support/prompt.js';

const old = 'docs/adr/0092-poll-carts.md';
const next = 'docs/adr/0093-push-carts.md';
const prd = 'docs/prd/0092-saved-carts.md';
const log = 'docs/decision-log-92.md';
const code = ['src/saved-carts/keep.sql', 'src/saved-carts/mail/send.sql', 'src/saved-carts.sql'];

/** The day so many days from now on the person's own calendar. */
function inDays(count: number): string {
  const day = new Date();
  day.setDate(day.getDate() + count);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

const rule = (days: number): string => `If reuse is below 4 % by ${inDays(days)}: remove it (owner: @cart-pm).`;

/** The lenses of a document, each as the words of its line and what it says, without the summary. */
async function lensesOf(document: vscode.TextDocument): Promise<string[]> {
  return (await all(document)).map((lens) => {
    const { text } = document.lineAt(lens.range.start.line);
    return `${text.slice(lens.range.start.character).slice(0, 16)} | ${lens.command?.title ?? ''}`;
  });
}

async function all(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    50,
  );
  return found.filter(({ command }) => /^(?:Superseded|Kill rule:|Governs)|below the line$/.test(command?.title ?? ''));
}

async function named(document: vscode.TextDocument, title: RegExp): Promise<vscode.Command> {
  const command = (await all(document)).map((lens) => lens.command).find((each) => title.test(each?.title ?? ''));
  assert.ok(command, String(title));
  return command;
}

describe('the lenses of a decision', () => {
  afterEach(async () => {
    for (const key of ['codeLens', 'run'])
      await vscode.workspace.getConfiguration('cutline').update(key, undefined, vscode.ConfigurationTarget.Global);
    await tidy(old, next, prd, log, ...code);
  });

  it('stay over a document that is read as it is saved, while somebody writes on it', async () => {
    const settings = vscode.workspace.getConfiguration('cutline');
    await settings.update('run', 'onSave', vscode.ConfigurationTarget.Global);
    const document = await opened(next, '# ADR-0093: Push carts\n\n* Status: accepted\n\n## Decision\n\nB.\n');
    const shown = async (): Promise<boolean> =>
      (
        await workbench.evaluate<string>(
          "[...document.querySelectorAll('.codelens-decoration')].map(({ textContent }) => textContent).join()",
        )
      ).includes('Open Tension Panel');
    await until('its lenses are shown', shown);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), 'And C.\n');
    await vscode.workspace.applyEdit(edit);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    assert.equal(await shown(), true);
    await document.save();
  });

  it('lead to what supersedes it', async () => {
    await write(next, '# ADR-0093: Push carts\n\n* Status: accepted\n\n## Context\n\nA.\n\n## Decision\n\nB.\n');
    const document = await opened(
      old,
      '# ADR-0092: Poll carts\n\n* Status: superseded by [ADR-0093](0093-push-carts.md)\n\n## Context\n\nA.\n\n## Decision\n\nB.\n',
    );
    const lenses = await until('the successor is known', async () => {
      const found = await lensesOf(document);
      return found.length > 0 ? found : null;
    });
    assert.deepEqual(lenses, ['ADR-0092: Poll c | Superseded by ADR-0093']);
    const { command, arguments: given = [] } = await named(document, /^Superseded/);
    await vscode.commands.executeCommand(command, ...(given as readonly unknown[]));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), at(next).toString());
    assert.equal(vscode.window.activeTextEditor.selection.active.character, 12);
  });

  it('count the days, the scope and the code', async () => {
    for (const path of code) await write(path, 'select 1;\n');
    const document = await opened(
      prd,
      `---\ntype: prd\nstatus: proposed\naffects: [src/saved-carts/**]\n---\n\n# Saved carts\n\n## Scope\n\n- Keep\n- Show\n\n--- cut line ---\n\n- Mail\n\n## Kill rule\n\n- ${rule(12)}\n- ${rule(-3)}\n- ${rule(1)}\n`,
    );
    const expected = [
      'affects: [src/sa | Governs 2 files',
      '--- cut line --- | 2 above, 1 below the line',
      'If reuse is belo | Kill rule: due in 12 days',
      'If reuse is belo | Kill rule: overdue by 3 days, decide',
      'If reuse is belo | Kill rule: due tomorrow',
    ];
    const lenses = await until('the new files are known', async () => {
      const found = await lensesOf(document);
      return found.length === expected.length ? found : null;
    });
    assert.deepEqual(lenses, expected);
    const { command, arguments: given = [] } = await named(document, /^Governs/);
    assert.equal(command, 'editor.action.peekLocations');
    const places = given[2] as readonly vscode.Location[];
    assert.deepEqual(
      places.map(({ uri }) => uri.toString()),
      code.slice(0, 2).map((path) => at(path).toString()),
    );
    await vscode.commands.executeCommand(command, ...(given as readonly unknown[]));
  });

  it('stand at each record of a log, and say nothing where there is nothing to say', async () => {
    const document = await opened(
      log,
      `# Decision log\n\n| Date | Decision | Why | Kill rule |\n| --- | --- | --- | --- |\n| 2026-01-01 | Keep carts | They get lost | ${rule(0)} |\n| 2026-01-02 | Ask by mail | People forget | |\n`,
    );
    assert.deepEqual(await lensesOf(document), ['If reuse is belo | Kill rule: due today']);
    const plain = await opened(
      next,
      '# ADR-0093: Push\n\n* Status: accepted\n\n## Context\n\nA.\n\n## Decision\n\nB.\n',
    );
    assert.deepEqual(await lensesOf(plain), []);
  });

  it('follow what is typed, and are gone when they are turned off', async () => {
    const text = `---\ntype: prd\n---\n\n# Saved carts\n\n## Kill rule\n\n${rule(12)}\n`;
    const document = await opened(prd, text);
    assert.deepEqual(await lensesOf(document), ['If reuse is belo | Kill rule: due in 12 days']);
    const edit = new vscode.WorkspaceEdit();
    const from = text.indexOf(inDays(12));
    const range = new vscode.Range(document.positionAt(from), document.positionAt(from + 10));
    edit.replace(document.uri, range, inDays(13));
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await lensesOf(document), ['If reuse is belo | Kill rule: due in 13 days']);
    await vscode.workspace.getConfiguration('cutline').update('codeLens', false, vscode.ConfigurationTarget.Global);
    await (await cutline()).settled();
    assert.deepEqual(await lensesOf(document), []);
  });
});
