import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { problem, tidy } from './support/editor.js';
import { asks, leave, opened } from './support/prompt.js';

const path = 'docs/prd/0093-saved-carts.md';

function textOf(status: string): string {
  return `---\ntype: prd\nstatus: ${status}\n---\n\n# Saved carts\n\n## Goals\n\n- Nobody loses a cart\n\n## Scope\n\n- Save the cart\n- Share the cart\n\nNothing else.\n`;
}

/** The question of each rule, with the line that it stands above and the words by which its prompt begins. */
const questions: readonly (readonly [question: string, above: string, asks: string | null])[] = [
  ['What will you not build?', '## Goals', 'What may readers wrongly expect?'],
  ['If time halves, what still ships?', '- Save the cart', 'If time halves, does this still ship?'],
  ['What would make us stop?', '## Goals', 'Which metric'],
  ['Which number moves, from where to where?', '## Goals', null],
];

async function lensesOf(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    100,
  );
  return all.filter(({ command }) => questions.some(([question]) => command?.title === question));
}

async function actionsAt(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const place = document.positionAt(document.getText().indexOf(words) + 4);
  return await vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(place, place),
  );
}

describe('the questions to the author of a draft', () => {
  afterEach(() => tidy(path));

  it('stand above what they are about, and run the prompt that takes the answer', async () => {
    const document = await opened(path, textOf('draft'));
    await problem(document.uri, 'missing-cut-line');
    const lenses = await lensesOf(document);
    assert.deepEqual(
      lenses.map(({ command, range }) => `${command?.title ?? ''} ${document.lineAt(range.start.line).text}`).sort(),
      questions.map(([question, above]) => `${question} ${above}`).sort(),
    );
    for (const [question, , words] of questions) {
      const command = lenses.find((lens) => lens.command?.title === question)?.command;
      if (!command || words === null) continue;
      const done = vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
      await asks(words);
      await leave();
      await done;
    }
    assert.equal(document.getText(), textOf('draft'));
  });

  it('begin an answer where there is no prompt', async () => {
    const document = await opened(path, textOf('draft'));
    await problem(document.uri, 'missing-outcome');
    const command = (await lensesOf(document)).find((lens) => lens.command?.title.startsWith('Which number'))?.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    assert.match(document.getText(), /\n## (?:Success metrics|Outcome)/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), textOf('draft'));
  });

  it('stand in the hover of the finding, whose message stays the same', async () => {
    const document = await opened(path, textOf('draft'));
    const finding = await problem(document.uri, 'missing-non-goals');
    assert.equal(finding.message, 'Add non-goals: name what somebody could expect of this, and will not get');
    const found = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      finding.range.start,
    );
    const texts = found.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
    assert.ok(
      texts.some((text) => text.includes('What will you not build?') && text.includes('command:cutline.nameNonGoals')),
      texts.join('\n---\n'),
    );
  });

  it('are not put once the PRD is proposed', async () => {
    const document = await opened(path, textOf('proposed'));
    await problem(document.uri, 'missing-cut-line');
    assert.deepEqual(await lensesOf(document), []);
    const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      100,
    );
    const drawing = all.filter(({ command }) => command?.command === 'cutline.drawCutLine');
    assert.deepEqual(
      drawing.map(({ range }) => document.lineAt(range.start.line).text),
      ['- Save the cart'],
    );
  });

  it('are answered from the light bulb as well, on the finding and on the scope', async () => {
    const document = await opened(path, textOf('proposed'));
    await problem(document.uri, 'missing-non-goals');
    const titles = (actions: readonly vscode.CodeAction[]): string[] => actions.map(({ title }) => title);
    assert.ok(titles(await actionsAt(document, '## Goals')).includes('Choose from what readers may wrongly expect …'));
    const onScope = await actionsAt(document, '## Scope');
    assert.ok(titles(onScope).includes('Draw the cut line, item by item …'), titles(onScope).join());
    // Where a finding offers it, it is not offered twice.
    assert.equal(titles(onScope).filter((title) => title.startsWith('Draw the cut line')).length, 1);
    const rewriting = (await actionsAt(document, '- Share the cart')).find(({ title }) =>
      title.startsWith('Draw the cut line through'),
    );
    assert.ok(rewriting?.kind && vscode.CodeActionKind.RefactorRewrite.contains(rewriting.kind));
    assert.ok(
      !titles(await actionsAt(document, 'Nothing else')).some((title) => title.startsWith('Draw the cut line')),
    );
  });
});
