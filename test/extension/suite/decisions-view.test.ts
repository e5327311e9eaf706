import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { press, workbench } from '../harness/page.js';
import { until } from '../harness/until.js';
import { cutline, tidy } from './support/editor.js';
import { asks, leave, opened, pick, says } from './support/prompt.js';
import { group, line, linesAre, openDecisions } from './support/tree.js';

const path = 'docs/adr/0090-pick-a-queue.md';
const body =
  '\n## Context\n\nOrders are lost when the shop is busy.\n\n## Decision\n\nWe use a queue.\n\n## Consequences\n\n- Good: none is lost\n- Bad: one more thing to run\n';

/** The same decision in several dialects, proposed and accepted. */
const dialects: Record<string, readonly [string, string]> = {
  frontmatter: [
    `---\nstatus: proposed # since May\ndate: 2026-05-04\n---\n\n# Pick a queue\n${body}`,
    `---\nstatus: accepted # since May\ndate: 2026-05-04\n---\n\n# Pick a queue\n${body}`,
  ],
  'a section': [
    `# 90. Pick a queue\n\nDate: 2026-05-04\n\n## Status\n\nProposed\n${body}`,
    `# 90. Pick a queue\n\nDate: 2026-05-04\n\n## Status\n\nAccepted\n${body}`,
  ],
  'a list': [
    `# 90. Pick a queue\n\n* Status: proposed\n* Date: 2026-05-04\n${body}`,
    `# 90. Pick a queue\n\n* Status: accepted\n* Date: 2026-05-04\n${body}`,
  ],
  'a table': [
    `# ADR 90: Pick a queue\n\n| Status | Date |\n|---|---|\n| Proposed | 2026-05-04 |\n${body}`,
    `# ADR 90: Pick a queue\n\n| Status | Date |\n|---|---|\n| Accepted | 2026-05-04 |\n${body}`,
  ],
};

async function groupBy(name: string): Promise<void> {
  const done = vscode.commands.executeCommand('cutline.groupDecisions');
  await asks('What shall stand together?');
  await pick(name);
  await done;
}

describe('the Decisions view', () => {
  before(async () => {
    await (await cutline()).settled();
  });
  beforeEach(async () => {
    await openDecisions();
    await groupBy('Status');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('cutline.clearDecisionsFilter');
    await tidy(path);
  });

  it('lists the decisions of the folder by status, each with its kind, its word and its findings in words', async () => {
    const all = await linesAre('a group of what is accepted', (lines) =>
      lines.some((each) => each.startsWith('Accepted')),
    );
    assert.ok(
      all.some((each) => /Take cards in a hosted field, ADR, aproved, \d+ findings?$/.test(each)),
      all.join('\n'),
    );
  });

  it('lists them by kind, with the records of a log below it', async () => {
    await groupBy('Kind');
    const all = await linesAre('a log', (lines) => lines.some((each) => each.startsWith('Decision logs')));
    assert.ok(all.findIndex((each) => each.startsWith('ADRs')) < all.findIndex((each) => each.startsWith('PRDs')));
  });

  it('remembers by what it was grouped', async () => {
    await groupBy('Due date');
    await linesAre('what has no date', (lines) => lines.some((each) => each.startsWith('Without a date')));
    await until('the title says so', async () =>
      (await workbench.text('.pane-header:has-text("Decisions")')).includes('Due date'),
    );
  });

  it('is filtered as one types, says so, and is cleared by one click', async () => {
    await vscode.commands.executeCommand('cutline.filterDecisions');
    await asks('Words of the title');
    await workbench.fill('.quick-input-widget .quick-input-box input', 'webhooks');
    await linesAre(
      'webhooks alone',
      (lines) => lines.length === 3 && lines.slice(1).every((each) => each.includes('webhooks')),
    );
    await press('Enter');
    await until('the view says what it is filtered by', async () =>
      (await workbench.text('.pane-body:has(.tree-explorer-viewlet-tree-view)')).includes(
        'Filtered by “webhooks”: 2 of ',
      ),
    );
    await vscode.commands.executeCommand('cutline.clearDecisionsFilter');
    await linesAre('all of them again', (lines) => lines.length > 5);
  });

  it('is as it was where the filter is left', async () => {
    await vscode.commands.executeCommand('cutline.filterDecisions');
    await asks('Words of the title');
    await workbench.fill('.quick-input-widget .quick-input-box input', 'webhooks');
    await linesAre('webhooks alone', (lines) => lines.length === 3);
    await leave();
    await linesAre('all of them again', (lines) => lines.length > 5);
  });

  it('opens a decision at its title', async () => {
    await workbench.click(line('Take cards in a hosted field'));
    await until('the document is shown', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('0002-take-cards-in-a-hosted-field.md'),
    );
    const { selection, document } = vscode.window.activeTextEditor ?? assert.fail();
    assert.match(document.lineAt(selection.active.line).text, /Take cards in a hosted field/);
  });

  it('opens the Tension Panel by the button of a line', async () => {
    await workbench.click(line('Keep the cart in the browser'));
    await workbench.click(`${line('Keep the cart in the browser')} .action-label.codicon-law`);
    await until('the panel is there', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.includes('Keep the cart') || label === 'Tension Panel'),
      ),
    );
  });

  for (const [dialect, [text, moved]] of Object.entries(dialects)) {
    it(`writes the status into ${dialect} where a decision is dragged to another, and one undo takes it back`, async () => {
      const document = await opened(path, text);
      await openDecisions();
      await linesAre('the decision', (lines) => lines.some((each) => each.includes('Pick a queue')));
      await workbench.drag(line('Pick a queue'), group('Accepted'));
      await until('it is written', () => document.getText() === moved);
      await linesAre('it as accepted', (lines) => lines.some((each) => /Pick a queue, ADR, accepted/i.test(each)));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    });
  }

  it('asks for the status of whoever does not drag', async () => {
    const [text, moved] = dialects['frontmatter'] ?? ['', ''];
    const document = await opened(path, text);
    await openDecisions();
    await linesAre('the decision', (lines) => lines.some((each) => each.includes('Pick a queue')));
    // What is drawn anew closes the menu.
    await (await cutline()).settled();
    const entry = '.context-view .action-label:has-text("Change the Status")';
    await until('the menu is open', async () => {
      await workbench.click(line('Pick a queue'), { button: 'right' });
      return (await workbench.count(entry)) > 0;
    });
    // A menu that has only just opened takes no click yet.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await workbench.click(entry);
    await asks('Where does “Pick a queue” stand now?');
    await pick('Accepted');
    await until('it is written', () => document.getText() === moved);
  });

  it('refuses in a sentence what makes no sense, and writes nothing', async () => {
    const [text] = dialects['frontmatter'] ?? [''];
    const document = await opened(path, text);
    await openDecisions();
    await linesAre('the decision', (lines) => lines.some((each) => each.includes('Pick a queue')));
    await workbench.drag(line('Pick a queue'), group('Superseded'));
    await says('nothing replaces “Pick a queue” yet');
    assert.equal(document.getText(), text);
  });
});
