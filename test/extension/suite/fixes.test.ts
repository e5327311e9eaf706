import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { press, type } from '../harness/page.js';
import { until } from '../harness/until.js';
import { actionsAt, apply, at, noProblem, openMenu, problem, problems, show, tidy, write } from './support/editor.js';
import { accept, asks, leave } from './support/prompt.js';

const rounding = 'docs/adr/0005-round-tax-on-each-line.md';
const hosted = 'docs/adr/0002-take-cards-in-a-hosted-field.md';
const draft = 'docs/adr/0043-try-again.md';

describe('fixes', () => {
  before(async () => {
    const { document } = await show(rounding);
    const { range } = await problem(document.uri, 'invalid-frontmatter');
    // VS Code drops an answer when another extension starts to offer actions meanwhile, as those do that come with it.
    await until('actions are offered', async () => (await actionsAt(document.uri, range)).length > 0);
  });
  afterEach(() => tidy(draft));

  it('change those words and nothing else, and one undo brings them back', async () => {
    const { document } = await show(rounding);
    const before = document.getText();
    const { range } = await problem(document.uri, 'invalid-frontmatter');
    const actions = await actionsAt(document.uri, range);
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1, actions.map(({ title }) => title).join('\n'));
    assert.equal(preferred[0]?.title, 'Change to "@checkout-lead"');
    assert.equal(preferred[0].kind?.value, vscode.CodeActionKind.QuickFix.value);
    assert.ok(await apply(preferred[0]));
    assert.equal(document.getText(), before.replace('- @checkout-lead\n', '- "@checkout-lead"\n'));
    await noProblem(document.uri, 'invalid-frontmatter');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await problem(document.uri, 'invalid-frontmatter');
  });

  it('are followed by what a person may choose, the page of the rule, and silence with a reason', async () => {
    const { document } = await show(hosted);
    const { range } = await problem(document.uri, 'unknown-status');
    const titles = (await actionsAt(document.uri, range)).map(({ title }) => title);
    assert.ok(titles.includes('Set the status to "approved"'), titles.join('\n'));
    const own = titles.filter((title) => /status|page/.test(title));
    assert.deepEqual(own.slice(-3), [
      'Show the page of unknown-status',
      'Suppress unknown-status on this line, with a reason',
      'Suppress unknown-status in this file, with a reason',
    ]);
  });

  it('all together are one action, and one undo', async () => {
    const { document } = await show(rounding);
    const before = document.getText();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action, ...others] = await actionsAt(document.uri, whole, 'source.fixAll.cutline');
    assert.equal(others.length, 0);
    assert.ok(await apply(action));
    assert.notEqual(document.getText(), before);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('keep CRLF line endings', async () => {
    const text = '---\r\nstatus: accepted\r\nowner: @somebody\r\n---\r\n\r\n# ADR-0043: Try again\r\n';
    const uri = await write(draft, text);
    const { document } = await show(draft);
    const { range } = await problem(uri, 'invalid-frontmatter');
    await apply((await actionsAt(uri, range)).find(({ isPreferred }) => isPreferred));
    await document.save();
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    assert.equal(saved, text.replace('@somebody', '"@somebody"'));
  });

  it('keep a byte-order mark', async () => {
    const text = '\uFEFF---\nstatus: accepted\nowner: @somebody\n---\n\n# ADR-0043: Try again\n';
    const uri = await write(draft, text);
    const { document } = await show(draft);
    const { range } = await problem(uri, 'invalid-frontmatter');
    await apply((await actionsAt(uri, range)).find(({ isPreferred }) => isPreferred));
    await document.save();
    const bytes = await vscode.workspace.fs.readFile(uri);
    const saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    assert.equal(saved, text.replace('@somebody', '"@somebody"'));
  });

  it('are not offered for a text that has moved on', async () => {
    const { document } = await show(rounding);
    const { range } = await problem(document.uri, 'invalid-frontmatter');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, range.start, 'x');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(
      (await actionsAt(document.uri, range)).filter(({ isPreferred }) => isPreferred),
      [],
    );
    await vscode.commands.executeCommand('undo');
  });

  it('put the cursor where there is something to write', async () => {
    const uri = at('docs/prd/0002-pay-in-three.md');
    const { document } = await show('docs/prd/0002-pay-in-three.md');
    const before = document.getText();
    const found = await problem(uri, 'missing-cut-line');
    const action = (await actionsAt(uri, found.range)).find(({ title }) => title === 'Draw a cut line');
    assert.ok(await apply(action));
    const added = document.getText();
    assert.notEqual(added, before);
    assert.doesNotMatch(added, /\$\{\d/, 'no tab stop is left in the text');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});

describe('what a person chooses', () => {
  afterEach(() => tidy());

  it('can change the other file, and be undone there', async () => {
    const uri = at('docs/adr/0005-take-payment-results-from-webhooks.md');
    await show('docs/adr/0005-take-payment-results-from-webhooks.md');
    const { range } = await problem(uri, 'one-sided-supersession');
    const action = (await actionsAt(uri, range)).find(({ title }) => title.startsWith('Mark ADR-0003'));
    assert.ok(await apply(action));
    const { document } = await show('docs/adr/0003-poll-for-payment-results.md');
    assert.match(document.getText(), /\| Status \| Superseded by \[ADR-0005\]/);
    await noProblem(uri, 'one-sided-supersession');
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /\| Status \| Accepted \|/);
    await problem(uri, 'one-sided-supersession');
  });

  it('lets a person write on at the words to replace', async () => {
    const { document, selection } = await show('docs/prd/0002-pay-in-three.md');
    const before = document.getText();
    const found = await problem(document.uri, 'empty-non-goals');
    const editor = await vscode.window.showTextDocument(document, { selection: found.range });
    assert.ok(selection);
    await openMenu('Add a non-goal');
    await press('Enter');
    await until('the list has its first item', () => document.getText() !== before);
    await until('the words to replace are selected', () => !editor.selection.isEmpty);
    await type('Paying in more parts');
    await until('they are replaced', () => document.lineAt(found.range.start.line).text === '- Paying in more parts');
    await press('Escape');
  });

  it('is refused when the text has moved on while the menu was open', async () => {
    const { document } = await show('docs/prd/0002-pay-in-three.md');
    const found = await problem(document.uri, 'empty-non-goals');
    await vscode.window.showTextDocument(document, { selection: found.range });
    await openMenu('Add a non-goal');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(16, 0), 'One more line.\n');
    await vscode.workspace.applyEdit(edit);
    const moved = document.getText();
    await press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(document.getText(), moved);
  });
});

describe('what is shown beside the findings', () => {
  afterEach(() => tidy());

  it('explains a finding on hover, with a link that can run one command alone', async () => {
    const { document } = await show(hosted);
    const { range } = await problem(document.uri, 'unknown-status');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    );
    const texts = hovers.flatMap(({ contents }) => contents).filter((text) => text instanceof vscode.MarkdownString);
    const own = texts.find(({ value }) => value.includes('cutline.showRule'));
    assert.match(own?.value ?? '', /To product/);
    assert.deepEqual(own?.isTrusted, { enabledCommands: ['cutline.showRule'] });
  });

  it('sums an artifact up over its first heading, unless that is switched off', async () => {
    const { document } = await show('docs/prd/0001-buy-again.md');
    const [lens, list] = await lenses(document.uri);
    const count = problems(document.uri).length;
    assert.match(lens?.command?.title ?? '', /non-goals · cut line · kill rule/);
    assert.match(list?.command?.title ?? '', count === 0 ? /no findings/ : new RegExp(`${String(count)} finding`));
    assert.equal(lens?.command?.command, 'cutline.openTensionPanel');
    assert.ok(lens);
    assert.match(document.lineAt(lens.range.start).text, /^# /);
    const settings = vscode.workspace.getConfiguration('cutline');
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Global);
    assert.deepEqual(await lenses(document.uri), []);
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
  });

  it('lists what it found, the hints of a draft too, and goes there', async () => {
    const { document } = await show('docs/prd/0003-choose-a-delivery-slot.md');
    const done = vscode.commands.executeCommand('cutline.listFindings', document.uri);
    await asks('missing-non-goals');
    await leave();
    await done;
    const again = vscode.commands.executeCommand('cutline.listFindings', document.uri);
    await asks('missing-non-goals');
    await accept();
    await again;
    const at = vscode.window.activeTextEditor?.selection;
    assert.ok(at && problems(document.uri).some(({ range }) => range.isEqual(at)));
  });

  it('leaves a file that is no artifact alone', async () => {
    const { document } = await show('README.md');
    assert.deepEqual(await lenses(document.uri), []);
    assert.deepEqual(problems(document.uri), []);
  });
});

async function lenses(uri: vscode.Uri): Promise<vscode.CodeLens[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10);
  return all.filter(({ command }) => command?.command.startsWith('cutline.'));
}
