import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { press, workbench } from '../harness/page.js';
import { at, tidy } from './support/editor.js';
import { accept, answer, asks, goBack, leave, opened, pick } from './support/prompt.js';

const path = 'docs/prd/0091-saved-carts.md';
const head = '---\ntype: prd\nstatus: draft # for now\n---\n\n# Saved carts\n\n';

/** The same scope in several dialects, before and after “Share” has gone below the line. */
const dialects: Record<string, readonly [before: string, after: string]> = {
  'a list with inner items': [
    '## Scope\n\n* Save the cart\n* Share the cart\n  * by link\n* Print the cart\n\nNothing else.\n',
    '## Scope\n\n* Save the cart\n* Print the cart\n* — cut line —\n* Share the cart\n  * by link\n\nNothing else.\n',
  ],
  'a list that ends its section, as a neighbour of the samples draws its line': [
    '## Scope\n\n- Save the cart\n- Share the cart\n- Print the cart\n\n## Risks\n\n- None that we know of\n',
    '## Scope\n\n- Save the cart\n- Print the cart\n\n### Below the cut line\n\n- Share the cart\n\n## Risks\n\n- None that we know of\n',
  ],
  'a table with CRLF': [
    '## Scope\r\n\r\n| Id | Item           | Size |\r\n| -- | -------------- | ---- |\r\n| 1  | Save the cart  | S    |\r\n| 2  | Share the cart | M    |\r\n| 3  | Print the cart | L    |\r\n',
    '## Scope\r\n\r\n| Id | Item           | Size |\r\n| -- | -------------- | ---- |\r\n| 1  | Save the cart  | S    |\r\n| 3  | Print the cart | L    |\r\n| — cut line — |                |      |\r\n| 2  | Share the cart | M    |\r\n',
  ],
  'user stories under headings': [
    '## User stories\n\n### Save the cart\n\nAs a buyer, I find my cart again.\n\n### Share the cart\n\nAs a buyer, I send it.\n\n### Print the cart\n\n- on paper\n',
    '## User stories\n\n### Save the cart\n\nAs a buyer, I find my cart again.\n\n### Print the cart\n\n- on paper\n\n### Cut line\n\n### Share the cart\n\nAs a buyer, I send it.\n',
  ],
  'numbers with a line between them': [
    '## Scope\n\n1. Save the cart\n2. Share the cart\n\n--- cut line ---\n\n3. Print the cart\n',
    '## Scope\n\n1. Save the cart\n2. Print the cart\n\n--- cut line ---\n\n3. Share the cart\n',
  ],
};

/** The questions in their order, with the answer to each. */
const steps: readonly (readonly [asks: string, answered: () => Promise<void>])[] = [
  ['Save the cart', () => pick('Yes')],
  ['Share the cart', () => pick('No')],
  ['Print the cart', () => pick('Yes')],
  ['Draw the line here', () => pick('Draw the line here')],
];

/** A body below the head, which has the line endings of the body. */
function whole(body: string): string {
  return (body.includes('\r\n') ? head.replaceAll('\n', '\r\n') : head) + body;
}

async function begun(text: string): Promise<{ document: vscode.TextDocument; done: Thenable<unknown> }> {
  const document = await opened(path, whole(text));
  return { document, done: vscode.commands.executeCommand('cutline.drawCutLine') };
}

describe('the prompt that draws the cut line', () => {
  afterEach(() => tidy(path));

  for (const [dialect, [before, after]] of Object.entries(dialects)) {
    it(`parts ${dialect}, and one undo takes it back`, async () => {
      const { document, done } = await begun(before);
      for (const [words, answered] of steps) {
        await asks(words);
        await answered();
      }
      await done;
      assert.equal(document.getText(), whole(after));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), whole(before));
    });
  }

  const [list = '', parted = ''] = dialects['a list with inner items'] ?? [];

  for (const [index, [words]] of steps.entries())
    it(`changes nothing when it is left at “${words}”`, async () => {
      const { document, done } = await begun(list);
      for (const [earlier, answered] of steps.slice(0, index)) {
        await asks(earlier);
        await answered();
      }
      await asks(words);
      await leave();
      await done;
      assert.equal(document.getText(), head + list);
      assert.equal(document.isDirty, false);
    });

  it('comes once from the lightbulb, on the scope and on its heading', async () => {
    const document = await opened(path, whole(list));
    for (const words of ['## Scope', 'Share the cart']) {
      const at = document.positionAt(document.getText().indexOf(words) + 4);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
      );
      const drawing = actions.filter(({ title }) => title.startsWith('Draw the cut line'));
      assert.equal(drawing.length, 1, words);
    }
  });

  it('asks which PRD it is about where none is in front, and shows it', async () => {
    await opened(path, whole(list));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const done = vscode.commands.executeCommand('cutline.drawCutLine');
    await asks('Which PRD is this about?');
    await answer(path);
    await asks('Save the cart');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), at(path).toString());
    await leave();
    await done;
  });

  it('keeps the answers of whoever goes back', async () => {
    const { document, done } = await begun(list);
    await asks('If time halves, does this still ship?');
    await accept();
    await asks('Share the cart');
    await pick('No');
    await asks('Print the cart');
    await goBack();
    await asks('Share the cart');
    await accept();
    await asks('Print the cart');
    await accept();
    await asks('Draw the line here');
    await accept();
    await done;
    assert.equal(document.getText(), head + parted);
  });

  it('proposes what the priorities of the items say', async () => {
    const text = '## Scope\n\n- P0: Save the cart\n- P1: Share the cart\n- P0: Print the cart\n\nNothing else.\n';
    const { document, done } = await begun(text);
    for (const [words] of steps) {
      await asks(words);
      await accept();
    }
    await done;
    assert.equal(
      document.getText(),
      `${head}## Scope\n\n- P0: Save the cart\n- P0: Print the cart\n- — cut line —\n- P1: Share the cart\n\nNothing else.\n`,
    );
    const { active } = vscode.window.activeTextEditor?.selection ?? {};
    assert.match(active ? document.lineAt(active.line).text : '', /cut line/);
  });

  it('puts the items in order by keyboard alone', async () => {
    const { document, done } = await begun(list);
    await asks('Save the cart');
    await accept();
    await asks('Share the cart');
    await press('ArrowDown');
    await accept();
    await asks('Print the cart');
    await accept();
    await asks('Draw the line here');
    // Takes the first item up, and puts it where the second one is.
    await press('ArrowDown');
    await press('Enter');
    await asks('Choose the place where it goes');
    await press('ArrowDown');
    await press('Enter');
    await asks('The topmost entry draws the line');
    await press('ArrowUp');
    await press('ArrowUp');
    await press('Enter');
    await done;
    const swapped = parted.replace('* Save the cart\n* Print the cart', '* Print the cart\n* Save the cart');
    assert.equal(document.getText(), head + swapped);
  });

  it('moves an item by its buttons, and draws no line with nothing below it', async () => {
    const { document, done } = await begun(list);
    for (const name of ['Save the cart', 'Share the cart', 'Print the cart']) {
      await asks(name);
      await accept();
    }
    await asks('Move an item to each side of the line first');
    await accept();
    await asks('Move an item to each side of the line first');
    // The buttons of an entry show while it has the focus.
    for (let presses = 0; presses < 4; presses++) await press('ArrowDown');
    await workbench.click('.quick-input-list .monaco-list-row:has-text("cut line") .codicon-arrow-up');
    await asks('Draw the line here');
    await pick('Draw the line here');
    await done;
    assert.equal(
      document.getText(),
      `${head}## Scope\n\n* Save the cart\n* Share the cart\n  * by link\n* — cut line —\n* Print the cart\n\nNothing else.\n`,
    );
  });
});
