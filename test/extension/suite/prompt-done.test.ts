import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { press } from '../harness/page.js';
import { problem, tidy } from './support/editor.js';
import { accept, asks, leave, opened, pick } from './support/prompt.js';

const path = 'docs/prd/0091-saved-carts.md';

/** What the team of the sample asks for, as an item of a list is written. */
const asked: readonly string[] = [
  'Acceptance criteria met and shown to somebody outside the squad (product)',
  'Unit tests for prices, taxes and payment states (engineering)',
  'Integration tests for new API contracts with the storefront (engineering)',
  'Metrics and alerting in place on the funnel dashboard (engineering)',
  'Feature flag with a removal date, if risky (joint)',
  'Help pages and answers for customer support updated (product)',
  'On-call runbook exists and has been read by the next person on call (engineering)',
  'Performance benchmarked, if the cart page gets slower than its baseline (engineering)',
];
const list = (items: readonly string[], mark = '- [ ] '): string => items.map((item) => `${mark}${item}\n`).join('');
const prd = (...parts: readonly string[]): string =>
  `---\ntype: prd\nstatus: proposed\n---\n\n# Saved carts\n\n## Goals\n\n- Fewer lost carts\n\n${parts.join('')}`;

/** The same PRD in several dialects, without and with the list, and the labels that a person unticks. */
const dialects: Record<string, readonly [before: string, after: string, unticked: readonly string[]]> = {
  'a section of its own, above the open questions': [
    prd('## Scope\n\n- Carts\n\n## Open questions\n\n- None\n'),
    prd('## Scope\n\n- Carts\n\n## Definition of done\n\n', list(asked), '\n## Open questions\n\n- None\n'),
    [],
  ],
  'an empty section, with CRLF and less than everything': [
    prd('## Definition of Done\n').replace(/\n/g, '\r\n'),
    prd('## Definition of Done\n\n', list(asked.slice(1))).replace(/\n/g, '\r\n'),
    ['Acceptance criteria met and shown to somebody outside the squad'],
  ],
  'a list that has some of them': [
    prd('## Acceptance criteria\n\n* [x] Unit tests for prices\n* [ ] A feature flag with a removal date (joint)\n'),
    prd(
      '## Acceptance criteria\n\n* [x] Unit tests for prices\n* [ ] A feature flag with a removal date (joint)\n',
      list([...asked.slice(0, 1), ...asked.slice(2, 4), ...asked.slice(5)], '* [ ] '),
    ),
    [],
  ],
};

describe('the prompt that adds the definition of done', () => {
  afterEach(() => tidy(path));

  for (const [dialect, [before, after, unticked]] of Object.entries(dialects))
    it(`writes into ${dialect}, and one undo takes it back`, async () => {
      const document = await opened(path, before);
      const done = vscode.commands.executeCommand('cutline.addDefinitionOfDone');
      await asks('Untick what this work does not need');
      for (const label of unticked) await pick(label);
      await accept();
      await done;
      assert.equal(document.getText(), after);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });

  it('comes from the lightbulb, and works by keyboard alone', async () => {
    const document = await opened(path, prd('## Scope\n\n- Carts\n'));
    const { range } = await problem(document.uri, 'missing-definition-of-done');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    const { command } = actions.find(({ title }) => title.startsWith('Choose from the definition of done')) ?? {};
    assert.ok(command);
    const done = vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as readonly unknown[]));
    await asks('Untick what this work does not need');
    await press('ArrowDown');
    await press('Space');
    await accept();
    await done;
    assert.equal(document.getText(), prd('## Scope\n\n- Carts\n\n## Definition of done\n\n', list(asked.slice(1))));
  });

  it('changes nothing when it is left', async () => {
    const [before] = Object.values(dialects)[0] ?? [''];
    const document = await opened(path, before);
    const done = vscode.commands.executeCommand('cutline.addDefinitionOfDone');
    await asks('Untick what this work does not need');
    await leave();
    await done;
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
  });
});
