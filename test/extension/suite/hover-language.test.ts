import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { problem, show, tidy, write } from './support/editor.js';
import { opened } from './support/prompt.js';

const path = 'docs/adr/0043-hostile.md';
const webhooks = 'docs/adr/0005-take-payment-results-from-webhooks.md';

/** The texts that VS Code shows where words of a document stand; those of Cutline come from one provider. */
async function hovers(document: vscode.TextDocument, words: string): Promise<vscode.MarkdownString[]> {
  const position = document.positionAt(document.getText().indexOf(words) + 2);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return found.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

describe('the hover of words', () => {
  afterEach(() => tidy(path));

  const cases: readonly (readonly [what: string, words: string, title: string, says: string])[] = [
    ['a record', 'ADR-0003]', '**ADR-0003 Poll the provider for payment results**', 'Status: Accepted, 2025\\-09\\-23'],
    ['a key', 'reversibility', '**reversibility**', 'Whether there is a way back. What is one-way has to say why.'],
    ['a status', 'accepted', '**accepted**', 'Decided, and in force. Findings are errors.'],
    ['a work type', 'revenue-critical-flow', '**Revenue critical flow**', 'Final call: Shared decision'],
    ['a kill rule', 'return to polling', '**Kill rule**', 'Then: return to polling'],
    ['a person', '@checkout-pm', '**`@checkout-pm` (product)**', 'Side: product'],
  ];
  for (const [what, words, title, says] of cases)
    it(`explains ${what}`, async () => {
      const { document } = await show(webhooks);
      const texts = (await hovers(document, words)).map(({ value }) => value);
      const own = texts.find((text) => text.startsWith(title.replaceAll('-', '\\-')) || text.startsWith(title));
      assert.ok(own, texts.join('\n---\n'));
      assert.ok(own.replaceAll('\\', '').includes(says.replaceAll('\\', '')), own);
    });

  it('follows what a rule says there, in one hover', async () => {
    const hosted = 'docs/adr/0002-take-cards-in-a-hosted-field.md';
    const { document } = await show(hosted);
    await problem(document.uri, 'unknown-status');
    const texts = (await hovers(document, 'aproved')).map(({ value }) => value);
    assert.equal(texts.length, 2, texts.join('\n---\n'));
    assert.match(texts[0] ?? '', /command:cutline\.showRule/);
    assert.equal(texts[1], '**aproved**\n\nThis word is not known as a status.');
  });

  it('shows the words of a document as words, never as markdown, a command or a link', async () => {
    const nasty = '<img src=x onerror=alert(1)> [run](command:workbench.action.quit) https://example.com $(zap) **b**';
    const text = `---\nid: ADR-0043\nstatus: accepted\nsupersedes: [ADR-0044]\ndecision-makers: ["@x (${nasty.replaceAll('"', '')})"]\n---\n\n# ADR-0043: A\n\n## Decision\n\nWe.\n`;
    const target = `---\nid: ADR-0044\nstatus: '${nasty}'\nsuperseded-by: ADR-0043\n---\n\n# ADR-0044: ${nasty}\n\n## Decision\n\n${nasty}\n`;
    await write('docs/adr/0044-target.md', target);
    const document = await opened(path, text);
    for (const words of ['ADR-0044', '@x']) {
      const own = (await hovers(document, words)).filter(({ value }) => !value.includes('cutline.showRule'));
      assert.notEqual(own.length, 0, words);
      for (const { value, isTrusted, supportHtml, supportThemeIcons } of own) {
        assert.equal(Boolean(isTrusted) || Boolean(supportHtml) || Boolean(supportThemeIcons), false);
        assert.doesNotMatch(value, /(?<!\\)<img|(?<!\\)\]\(|(?<![`\w(])https:/);
      }
    }
    await tidy('docs/adr/0044-target.md');
  });

  it('is silent once it is switched off', async () => {
    const { document } = await show(webhooks);
    const settings = vscode.workspace.getConfiguration('cutline');
    await settings.update('hover', false, vscode.ConfigurationTarget.Global);
    assert.deepEqual(await hovers(document, 'reversibility'), []);
    await settings.update('hover', undefined, vscode.ConfigurationTarget.Global);
    assert.equal((await hovers(document, 'reversibility')).length, 1);
  });
});
