import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, cutline, noProblem, problem, problems, ruleOf, show, tidy, write } from './support/editor.js';

const hosted = 'docs/adr/0002-take-cards-in-a-hosted-field.md';
const draft = 'docs/adr/0042-try-something.md';

describe('findings', () => {
  before(async () => {
    await (await cutline()).settled();
  });
  afterEach(() => tidy(draft));

  it('stand in files that nobody has opened', async () => {
    const unowned = await problem(at('docs/prd/0002-pay-in-three.md'), 'unowned-item');
    assert.equal(unowned.severity, vscode.DiagnosticSeverity.Error);
  });

  it('stand at the exact words, and link to the page of their rule', async () => {
    const found = await problem(at(hosted), 'unknown-status');
    const { document } = await show(hosted);
    assert.equal(document.getText(found.range), 'aproved');
    assert.deepEqual([found.range.start.line, found.range.start.character], [2, 10]);
    assert.equal(found.source, 'Cutline');
    assert.ok(typeof found.code === 'object');
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(found.code.target));
    assert.match(page, /## Why it matters/);
  });

  it('link to pages that are shipped, whatever the rule', async () => {
    const all = vscode.languages
      .getDiagnostics()
      .flatMap(([, own]) => own.filter(({ source }) => source === 'Cutline'));
    const targets = new Map(all.map((each) => [ruleOf(each), typeof each.code === 'object' ? each.code.target : null]));
    assert.ok(targets.size > 5, 'the sample shows findings of many rules');
    for (const [rule, target] of targets) {
      assert.ok(target, rule);
      assert.equal((await vscode.workspace.fs.stat(target)).type, vscode.FileType.File, rule);
    }
  });

  it('point to the other place, where there is one', async () => {
    const found = await problem(at('docs/adr/0005-round-tax-on-each-line.md'), 'duplicate-id');
    const [other] = found.relatedInformation ?? [];
    assert.match(other?.location.uri.path ?? '', /0005-take-payment-results-from-webhooks\.md$/);
    const { document } = await show('docs/adr/0005-take-payment-results-from-webhooks.md');
    assert.equal(document.getText(other?.location.range), 'ADR-0005');
  });

  it('change as one types', async () => {
    const { document } = await show(hosted);
    const { range } = await problem(document.uri, 'unknown-status');
    await replace(document, range, 'accepted');
    await noProblem(document.uri, 'unknown-status');
    await vscode.commands.executeCommand('undo');
    await problem(document.uri, 'unknown-status');
  });

  it('move with the text above them', async () => {
    const { document } = await show(hosted);
    const { range } = await problem(document.uri, 'unknown-status');
    await replace(document, new vscode.Range(0, 0, 0, 0), '<!-- one -->\n\n');
    await (await cutline()).settled();
    const moved = problems(document.uri).find((each) => ruleOf(each) === 'unknown-status');
    assert.equal(document.getText(moved?.range), 'aproved');
    assert.equal(moved?.range.start.line, range.start.line + 2);
  });

  it('follow the disk, when a file comes, changes and goes', async () => {
    const uri = await write(draft, adr('bogus'));
    assert.equal((await problem(uri, 'unknown-status')).range.start.line, 2);
    await write(draft, adr('accepted'));
    await noProblem(uri, 'unknown-status');
    await write(draft, adr('bogus'));
    await problem(uri, 'unknown-status');
    await vscode.workspace.fs.delete(uri);
    await noProblem(uri, 'unknown-status');
    assert.equal(problems(uri).length, 0);
  });

  it('follow the disk under an open editor', async () => {
    const uri = await write(draft, adr('bogus'));
    await show(draft);
    await problem(uri, 'unknown-status');
    await write(draft, adr('accepted'));
    await noProblem(uri, 'unknown-status');
  });

  it('go when the file of an open editor is deleted', async () => {
    const uri = await write(draft, adr('bogus'));
    await show(draft);
    await problem(uri, 'unknown-status');
    await vscode.workspace.fs.delete(uri);
    await noProblem(uri, 'unknown-status');
  });

  it('show in a document that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: adr('bogus') });
    await vscode.window.showTextDocument(document);
    const found = await problem(document.uri, 'unknown-status');
    assert.equal(document.getText(found.range), 'bogus');
  });

  it('say that a file is not UTF-8, though the editor shows something', async () => {
    const uri = await write(draft, Uint8Array.of(0x23, 0x20, 0xe9, 0x74, 0xe9, 0x0a));
    await problem(uri, 'unreadable-file');
    await show(draft);
    await problem(uri, 'unreadable-file');
  });

  it('count columns after a byte-order mark, which nobody sees', async () => {
    const uri = await write(draft, `\uFEFF${adr('bogus')}`);
    const { document } = await show(draft);
    assert.equal(document.getText((await problem(uri, 'unknown-status')).range), 'bogus');
  });

  it('run nothing that a document brings along', async () => {
    const uri = await write(draft, `---js\n{ toString: globalThis.cutlineCanary = true }\n---\n${adr('accepted')}`);
    await problem(uri, 'invalid-frontmatter');
    assert.equal(Reflect.get(globalThis, 'cutlineCanary'), undefined);
  });
});

describe('the configuration', () => {
  afterEach(() => tidy('.cutline.yaml'));

  it('is a finding at its line where it is broken, and the rest is still linted', async () => {
    const uri = await write('.cutline.yaml', 'version: 1\nrulez:\n  unknown-status: off\n');
    const { document } = await show('.cutline.yaml');
    const found = await problem(uri, 'invalid-config');
    assert.equal(document.getText(found.range), 'rulez');
    await problem(at(hosted), 'unknown-status');
  });

  it('switches a rule off everywhere, and on again when it goes', async () => {
    await write('.cutline.yaml', 'version: 1\nrules:\n  unknown-status: off\n');
    await noProblem(at(hosted), 'unknown-status');
    await vscode.workspace.fs.delete(at('.cutline.yaml'));
    await problem(at(hosted), 'unknown-status');
  });
});

describe('the settings', () => {
  const settings = vscode.workspace.getConfiguration('cutline');
  afterEach(async () => {
    for (const key of ['enable', 'run']) await settings.update(key, undefined, vscode.ConfigurationTarget.Global);
    await tidy();
    await problem(at(hosted), 'unknown-status');
  });

  it('switch everything off and on', async () => {
    await problem(at(hosted), 'unknown-status');
    await settings.update('enable', false, vscode.ConfigurationTarget.Global);
    await noProblem(at(hosted), 'unknown-status');
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Global);
    await problem(at(hosted), 'unknown-status');
  });

  it('can leave what is typed alone until it is saved', async () => {
    await write(draft, adr('accepted'));
    await settings.update('run', 'onSave', vscode.ConfigurationTarget.Global);
    const { document } = await show(draft);
    await replace(document, new vscode.Range(2, 8, 2, 16), 'bogus');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(
      problems(document.uri)
        .map(ruleOf)
        .filter((rule) => rule === 'unknown-status'),
      [],
    );
    await document.save();
    await problem(document.uri, 'unknown-status');
    await tidy(draft);
  });
});

function adr(status: string): string {
  return `# ADR-0042: Try something\n\nStatus: ${status}\n\n## Context\n\nWhy.\n\n## Decision\n\nWhat.\n\n## Consequences\n\nSo.\n`;
}

async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await vscode.workspace.applyEdit(edit);
}
