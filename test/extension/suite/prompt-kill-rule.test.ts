import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { press, workbench } from '../harness/page.js';
import { until } from '../harness/until.js';
import { problem, tidy } from './support/editor.js';
import { accept, answer, asks, goBack, leave, opened, pick, typeOut } from './support/prompt.js';

const sentence = 'If saved-cart reuse is below 4 % by 2099-05-15: remove the feature (owner: @cart-pm).';
const german = 'Der Warenkorb ist weg, und die Kundin sucht ihn auf dem Telefon. Wir sind nicht die Einzigen.\n';

/** The same decision in several dialects: where it stands, its text without and with the kill rule, and where the cursor is. */
const dialects: Record<string, readonly [path: string, before: string, after: string, at?: string]> = {
  'the frontmatter of a PRD': [
    'docs/prd/0090-saved-carts.md',
    '---\ntype: prd\nstatus: draft # for now\ndecision-makers: ["@cart-pm (product)"]\n---\n\n# Saved carts\n',
    '---\ntype: prd\nstatus: draft # for now\ndecision-makers: ["@cart-pm (product)"]\nkill-rule: {metric: saved-cart reuse, below: 4 %, by: 2099-05-15, then: remove the feature, owner: "@cart-pm"}\n---\n\n# Saved carts\n',
  ],
  'a PRD in prose, with CRLF': [
    'docs/prd/0090-saved-carts.md',
    '# PRD: Saved carts\r\n\r\nOwner: @cart-pm\r\n\r\n## Goals\r\n\r\n- Fewer lost carts\r\n\r\n## Non-goals\r\n\r\n- Guests\r\n\r\n## Success Metrics\r\n\r\n- Reuse\r\n\r\n## Open Questions\r\n\r\n- None\r\n',
    `# PRD: Saved carts\r\n\r\nOwner: @cart-pm\r\n\r\n## Goals\r\n\r\n- Fewer lost carts\r\n\r\n## Non-goals\r\n\r\n- Guests\r\n\r\n## Success Metrics\r\n\r\n- Reuse\r\n\r\n## Kill Rule\r\n\r\n${sentence}\r\n\r\n## Open Questions\r\n\r\n- None\r\n`,
  ],
  'an ADR with an empty section for it': [
    'docs/adr/0090-keep-carts.md',
    '# 90. Keep carts\n\n* Status: proposed\n* Deciders: @cart-pm\n\n## Context\n\nCarts get lost.\n\n## Decision\n\nWe keep them.\n\n## Revisit when\n\nTBD\n',
    `# 90. Keep carts\n\n* Status: proposed\n* Deciders: @cart-pm\n\n## Context\n\nCarts get lost.\n\n## Decision\n\nWe keep them.\n\n## Revisit when\n\n${sentence}\n`,
  ],
  'the record of a log': [
    'docs/decision-log-90.md',
    '# Decision log\n\n| Date | Decision | Why | Owner |\n| --- | --- | --- | --- |\n| 2026-01-01 | Keep carts | They get lost | @cart-pm |\n| 2026-01-02 | Ask by mail | People forget | @cart-pm |\n',
    `# Decision log\n\n| Date | Decision | Why | Owner | Kill rule |\n| --- | --- | --- | --- | --------- |\n| 2026-01-01 | Keep carts | They get lost | @cart-pm |           |\n| 2026-01-02 | Ask by mail | People forget | @cart-pm | ${sentence} |\n`,
    'Ask by mail',
  ],
};

/** The questions in their order, with the answer to each. */
const steps: readonly (readonly [asks: string, answered: () => Promise<void>])[] = [
  ['Which metric', () => answer('saved-cart reuse')],
  ['Below or above', () => answer('below 4 %')],
  ['By when', () => pick('Another day or window …')],
  ['By when', () => answer('2099-05-15')],
  ['What happens then?', () => pick('remove the feature')],
  ['Who does it?', () => pick('@cart-pm')],
];

/** Types words of one's own into a list, and takes them when they are offered. */
async function typed(words: string): Promise<void> {
  await typeOut(words);
  await asks(words);
  await until('they are offered', async () => (await workbench.count('.quick-input-list .monaco-list-row')) === 1);
  await accept();
}

/** Opens a document with the cursor at some words, and begins the prompt. */
async function begun(
  path: string,
  text: string,
  at: string | undefined,
): Promise<{ document: vscode.TextDocument; done: Thenable<unknown> }> {
  const document = await opened(path, text);
  const place = document.positionAt(at === undefined ? 0 : text.indexOf(at));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
  return { document, done: vscode.commands.executeCommand('cutline.writeKillRule') };
}

describe('the prompt that writes a kill rule', () => {
  afterEach(() => tidy('docs/prd/0090-saved-carts.md', 'docs/adr/0090-keep-carts.md', 'docs/decision-log-90.md'));

  for (const [dialect, [path, before, after, at]] of Object.entries(dialects))
    it(`writes it into ${dialect}, and one undo takes it back`, async () => {
      const { document, done } = await begun(path, before, at);
      for (const [asked, answered] of steps) {
        await asks(asked);
        await answered();
      }
      await done;
      assert.equal(document.getText(), after);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });

  for (const [step, [left]] of steps.entries())
    it(`changes nothing when it is left at question ${String(step + 1)}`, async () => {
      const [path, before] = dialects['the frontmatter of a PRD'] ?? ['', ''];
      const { document, done } = await begun(path, before, undefined);
      for (const [asked, answered] of steps.slice(0, step)) {
        await asks(asked);
        await answered();
      }
      await asks(left);
      if (step === 3) await asks('such as');
      await leave();
      await done;
      assert.equal(document.getText(), before);
      assert.equal(document.isDirty, false);
    });

  it('shows the sentence as it grows, and goes back to what was answered', async () => {
    const [path, before] = dialects['the frontmatter of a PRD'] ?? ['', ''];
    const { done } = await begun(path, before, undefined);
    await asks('Which metric');
    await answer('saved-cart reuse');
    await asks('Below or above');
    await answer('below 4 %');
    await asks('If saved-cart reuse is below 4 % by');
    await goBack();
    await asks('If saved-cart reuse is below 4 % by …');
    await goBack();
    await asks('If saved-cart reuse is … by …');
    await leave();
    await done;
  });

  it('takes no number that nobody could compare, and no day that has passed', async () => {
    const [path, before] = dialects['the frontmatter of a PRD'] ?? ['', ''];
    const { done } = await begun(path, before, undefined);
    await asks('Which metric');
    await answer('saved-cart reuse');
    await asks('Below or above');
    await answer('low');
    await asks('Say below or above, and a number');
    await answer('below 4 %');
    await asks('By when');
    await pick('Another day or window …');
    await asks('such as');
    await answer('2020-01-01');
    await asks('This day has passed');
    await leave();
    await done;
  });

  it('completes a vague one in the language of its document, from the lightbulb and by keyboard alone', async () => {
    const path = 'docs/prd/0090-saved-carts.md';
    const text = (rule: string): string =>
      `---\ntype: prd\nstatus: proposed\n---\n\n# Warenkörbe\n\n## Problem\n\n${german}\n## Abbruchkriterien\n\n${rule}\n`;
    const before = text('Wenn die Wiedernutzung unter 4 % liegt, hören wir auf.');
    const document = await opened(path, before);
    const { range } = await problem(document.uri, 'vague-kill-rule');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    const { command } = actions.find(({ title }) => title.startsWith('Complete this kill rule')) ?? {};
    assert.ok(command);
    const done = vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as readonly unknown[]));
    await asks('Wenn Wiedernutzung … liegt (bis …): … (verantwortlich: …).');
    await accept();
    await asks('Wenn Wiedernutzung unter 4 % liegt');
    await accept();
    await asks('By when');
    await press('ArrowDown');
    await accept();
    await asks('What happens then?');
    await typed('die alte Seite zeigen');
    await asks('Who does it?');
    await typed('Vertrieb Nord');
    await done;
    const [, by = ''] = /\(bis (\d{4}-\d{2}-\d{2})\)/.exec(document.getText()) ?? [];
    assert.equal(
      document.getText(),
      text(`Wenn Wiedernutzung unter 4 % liegt (bis ${by}): die alte Seite zeigen (verantwortlich: Vertrieb Nord).`),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});
