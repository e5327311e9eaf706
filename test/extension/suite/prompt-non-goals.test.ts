import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { press } from '../harness/page.js';
import { tidy } from './support/editor.js';
import { accept, answer, asks, goBack, leave, opened, tickEach, typeOut } from './support/prompt.js';

const path = 'docs/prd/0092-saved-carts.md';
const scope = '## Scope\n\n- Save the cart\n- — cut line —\n- Print the cart\n- Share the cart\n';

/** The same PRD in several dialects, before and after two non-goals were named. */
const dialects: Record<string, readonly [before: string, after: string]> = {
  'a list': [
    `---\ntype: prd\nsquad: carts of the tests\n---\n\n# Saved carts\n\n## Non-goals\n\n* Guests are left out.\n\n${scope}`,
    `---\ntype: prd\nsquad: carts of the tests\n---\n\n# Saved carts\n\n## Non-goals\n\n* Guests are left out.\n* Print the cart.\n* A cart on the phone.\n\n${scope}`,
  ],
  'a section with a placeholder': [
    `---\ntype: prd\nsquad: carts of the tests\n---\n\n# Saved carts\n\n## Goals\n\n- Fewer lost carts\n\n## Out of scope\n\n- TBD\n\n${scope}`,
    `---\ntype: prd\nsquad: carts of the tests\n---\n\n# Saved carts\n\n## Goals\n\n- Fewer lost carts\n\n## Out of scope\n\n- Print the cart\n- A cart on the phone\n\n${scope}`,
  ],
  'the frontmatter': [
    `---\ntype: prd\nsquad: carts of the tests\nnon-goals: [Guests] # so far\n---\n\n# Saved carts\n\n${scope}`,
    `---\ntype: prd\nsquad: carts of the tests\nnon-goals: [Guests, Print the cart, A cart on the phone] # so far\n---\n\n# Saved carts\n\n${scope}`,
  ],
  'labels, with CRLF': [
    `---\r\ntype: prd\r\nsquad: carts of the tests\r\n---\r\n\r\n# Saved carts\r\n\r\n**Out of scope:**\r\n\r\n1. Guests\r\n\r\n${scope.replaceAll('\n', '\r\n')}`,
    `---\r\ntype: prd\r\nsquad: carts of the tests\r\n---\r\n\r\n# Saved carts\r\n\r\n**Out of scope:**\r\n\r\n1. Guests\r\n2. Print the cart\r\n3. A cart on the phone\r\n\r\n${scope.replaceAll('\n', '\r\n')}`,
  ],
};

/** The questions in their order, with the answer to each. */
const steps: readonly (readonly [asks: string, answered: () => Promise<void>])[] = [
  ['What may readers wrongly expect?', () => tickEach('Print the cart')],
  ['What else will you not build?', () => answer('A cart on the phone')],
  ['And what else?', () => answer('')],
];

async function begun(text: string): Promise<{ document: vscode.TextDocument; done: Thenable<unknown> }> {
  const document = await opened(path, text);
  return { document, done: vscode.commands.executeCommand('cutline.nameNonGoals') };
}

describe('the prompt that names the non-goals', () => {
  afterEach(() => tidy(path));

  for (const [dialect, [before, after]] of Object.entries(dialects)) {
    it(`writes them into ${dialect}, and one undo takes them back`, async () => {
      const { document, done } = await begun(before);
      for (const [words, answered] of steps) {
        await asks(words);
        await answered();
      }
      await done;
      assert.equal(document.getText(), after);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });
  }

  const [list = '', named = ''] = dialects['a list'] ?? [];

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
      assert.equal(document.getText(), list);
      assert.equal(document.isDirty, false);
    });

  it('says where each offer comes from, and works by keyboard alone', async () => {
    const { document, done } = await begun(list);
    await asks('below the cut line here');
    await press('ArrowDown');
    await press('Space');
    await press('Enter');
    await asks('What else will you not build?');
    await typeOut('A cart on the phone');
    await press('Enter');
    await asks('And what else?');
    await press('Enter');
    await done;
    const ticked = document.getText();
    assert.ok(ticked === named || ticked === named.replace('* Print', '* Share'), ticked);
  });

  it('keeps what was ticked and typed when a person goes back', async () => {
    const { document, done } = await begun(list);
    await asks('What may readers wrongly expect?');
    await tickEach('Print the cart');
    await asks('What else will you not build?');
    await answer('A cart on the phone');
    await asks('And what else?');
    await goBack();
    await asks('What else will you not build?');
    await goBack();
    await asks('What may readers wrongly expect?');
    await accept();
    await asks('What else will you not build?');
    await accept();
    await asks('And what else?');
    await accept();
    await done;
    assert.equal(document.getText(), named);
  });

  it('writes nothing where nothing was chosen', async () => {
    const { document, done } = await begun(list);
    await asks('What may readers wrongly expect?');
    await accept();
    await asks('What else will you not build?');
    await accept();
    await done;
    assert.equal(document.getText(), list);
    assert.equal(document.isDirty, false);
  });
});
