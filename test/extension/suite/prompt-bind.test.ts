import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { press } from '../harness/page.js';
import { tidy } from './support/editor.js';
import { accept, asks, leave, opened, pick } from './support/prompt.js';

/** The same PRD in several dialects, without and with its work type. */
const dialects: Record<string, readonly [string, string]> = {
  frontmatter: [
    '---\ntitle: Saved carts\nstatus: draft # for now\n---\n\n# Saved carts\n\n## Goals\n\n- Fewer lost carts\n\n## Non-goals\n\n- Guests\n',
    '---\ntitle: Saved carts\nstatus: draft # for now\nwork-type: new-product-bet\n---\n\n# Saved carts\n\n## Goals\n\n- Fewer lost carts\n\n## Non-goals\n\n- Guests\n',
  ],
  'a list with bold labels': [
    '# PRD: Saved carts\n\n- **Status:** Draft\n- **Date:** 2026-03-02\n\n## Goals\n\n- Fewer lost carts\n\n## Non-goals\n\n- Guests\n',
    '# PRD: Saved carts\n\n- **Status:** Draft\n- **Date:** 2026-03-02\n- **Work type:** New product bet\n\n## Goals\n\n- Fewer lost carts\n\n## Non-goals\n\n- Guests\n',
  ],
  'a table': [
    '# PRD: Saved carts\n\n| Field | Value |\n| --- | --- |\n| Status | Draft |\n| Owner | @ann |\n\n## Goals\n\n- Fewer lost carts\n\n## Non-goals\n\n- Guests\n',
    '# PRD: Saved carts\n\n| Field | Value |\n| --- | --- |\n| Status | Draft |\n| Owner | @ann |\n| Work type | New product bet |\n\n## Goals\n\n- Fewer lost carts\n\n## Non-goals\n\n- Guests\n',
  ],
  'no metadata at all': [
    '# PRD: Saved carts\n\n## Goals\n\n- Fewer lost carts\n\n## Non-goals\n\n- Guests\n',
    '---\nwork-type: new-product-bet\n---\n\n# PRD: Saved carts\n\n## Goals\n\n- Fewer lost carts\n\n## Non-goals\n\n- Guests\n',
  ],
};
const path = 'docs/prd/0090-saved-carts.md';

describe('the prompt that binds to the matrix', () => {
  afterEach(() => tidy(path));

  for (const [dialect, [text, bound]] of Object.entries(dialects)) {
    it(`writes the work type into ${dialect}, and one undo takes it back`, async () => {
      const document = await opened(path, text);
      const done = vscode.commands.executeCommand('cutline.bindToMatrix');
      await asks('Which type of work is this?');
      await pick('New product bet');
      await done;
      assert.equal(document.getText(), bound);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    });
  }

  it('works by keyboard alone', async () => {
    const [text, bound] = dialects['frontmatter'] ?? ['', ''];
    const document = await opened(path, text);
    const done = vscode.commands.executeCommand('cutline.bindToMatrix');
    await asks('Which type of work is this?');
    await press('ArrowDown');
    await press('ArrowUp');
    await accept();
    await done;
    assert.equal(document.getText(), bound);
  });

  it('changes nothing when it is left', async () => {
    const [text] = dialects['frontmatter'] ?? [''];
    const document = await opened(path, text);
    const done = vscode.commands.executeCommand('cutline.bindToMatrix');
    await asks('Which type of work is this?');
    await leave();
    await done;
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, false);
  });
});
