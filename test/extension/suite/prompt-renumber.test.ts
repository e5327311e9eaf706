import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workbench } from '../harness/page.js';
import { until } from '../harness/until.js';
import { at, cutline, tidy, write } from './support/editor.js';
import { accept, answer, asks, goBack, leave, opened, pick, says } from './support/prompt.js';

const body = '\n## Context\n\nOrders come in waves.\n\n## Decision\n\nWe use a queue.\n\n## Consequences\n\nFast.\n';

/** A record, the one beside it and a page; each as it is, and as it is with another number. */
interface Dialect {
  readonly old: readonly [path: string, text: string];
  readonly made: readonly [path: string, text: string];
  readonly beside: readonly [path: string, before: string, after: string];
}

/** The dialects in a folder. VS Code does not tell of a file that comes again right after it went, so each test has its own. */
const dialectsIn = (folder: string): Readonly<Record<string, Dialect>> => ({
  MADR: {
    old: [
      `${folder}/0001-use-queues.md`,
      `---\nid: ADR-0001 # ours\nstatus: accepted\n---\n\n# ADR-0001: Use queues\n${body}`,
    ],
    made: [
      `${folder}/0003-use-queues.md`,
      `---\nid: ADR-0003 # ours\nstatus: accepted\n---\n\n# ADR-0003: Use queues\n${body}`,
    ],
    beside: [
      `${folder}/0002-retry.md`,
      `---\nid: ADR-0002\nstatus: accepted\nrelates-to: [ADR-0001]\n---\n\n# ADR-0002: Retry\n${body}\nAs adr-1 says, see [ADR-0001](0001-use-queues.md#decision).\n`,
      `---\nid: ADR-0002\nstatus: accepted\nrelates-to: [ADR-0003]\n---\n\n# ADR-0002: Retry\n${body}\nAs adr-3 says, see [ADR-0003](0003-use-queues.md#decision).\n`,
    ],
  },
  Nygard: {
    old: [
      `${folder}/0001-use-queues.md`,
      `# 1. Use queues\r\n\r\nDate: 2026-01-02\r\n\r\n## Status\r\n\r\nAccepted\r\n${body.replaceAll('\n', '\r\n')}`,
    ],
    made: [
      `${folder}/0003-use-queues.md`,
      `# 3. Use queues\r\n\r\nDate: 2026-01-02\r\n\r\n## Status\r\n\r\nAccepted\r\n${body.replaceAll('\n', '\r\n')}`,
    ],
    beside: [
      `${folder}/0002-retry.md`,
      `# 2. Retry\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n\nAmends [1. Use queues](0001-use-queues.md)\n${body}`,
      `# 2. Retry\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n\nAmends [3. Use queues](0003-use-queues.md)\n${body}`,
    ],
  },
  'bullets in German': {
    old: [
      `${folder}/ADR-001-Warteschlangen.md`,
      `# ADR-001: Warteschlangen\n\n* Status: Akzeptiert\n\n## Kontext\n\nDie Post wartet.\n\n## Entscheidung\n\nWir nehmen eine.\n\n## Konsequenzen\n\nEs wird schneller.\n`,
    ],
    made: [
      `${folder}/ADR-003-Warteschlangen.md`,
      `# ADR-003: Warteschlangen\n\n* Status: Akzeptiert\n\n## Kontext\n\nDie Post wartet.\n\n## Entscheidung\n\nWir nehmen eine.\n\n## Konsequenzen\n\nEs wird schneller.\n`,
    ],
    beside: [
      `${folder}/ADR-002-Wiederholen.md`,
      `# ADR-002: Wiederholen\n\n* Status: Akzeptiert\n\n## Kontext\n\nSiehe [[ADR-001-Warteschlangen]] und <a href="ADR-001-Warteschlangen.md">ADR 1</a>.\n\n## Entscheidung\n\nWir nehmen eine.\n\n## Konsequenzen\n\nEs wird schneller.\n`,
      `# ADR-002: Wiederholen\n\n* Status: Akzeptiert\n\n## Kontext\n\nSiehe [[ADR-003-Warteschlangen]] und <a href="ADR-003-Warteschlangen.md">ADR 3</a>.\n\n## Entscheidung\n\nWir nehmen eine.\n\n## Konsequenzen\n\nEs wird schneller.\n`,
    ],
  },
});

let count = 0;

/** A dialect in a folder that no test has used. */
function fresh(name = 'MADR'): Dialect {
  count += 1;
  return dialectsIn(`apps/mail-${'abcdefghijkl'.charAt(count)}/adr`)[name] ?? assert.fail();
}

const written: string[] = [];

/** The page beside the folder of a dialect. */
function pageOf({ old }: Dialect): string {
  return old[0].replace(/adr\/[^/]*$/, 'notes.md');
}

async function begin(dialect: Dialect): Promise<void> {
  const { old, made, beside } = dialect;
  written.push(pageOf(dialect), old[0], made[0], beside[0]);
  await write(pageOf(dialect), `# Notes\n\nSee [it](adr/${nameOf(old[0])}).\n`);
  await opened(beside[0], beside[1]);
  await opened(...old);
  const heading = old[1].split('\n').findIndex((line) => line.startsWith('# '));
  await until('the page is known too', async () => {
    await (await cutline()).settled();
    const place = new vscode.Position(heading, old[1].split('\n')[heading]?.indexOf('e') ?? 0);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      at(old[0]),
      place,
    );
    return found.some(({ uri }) => uri.path === at(pageOf(dialect)).path);
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function isThere(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(at(path)).then(
    () => true,
    () => false,
  );
}

async function textOf(path: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(at(path))).getText();
}

async function isRenumbered(dialect: Dialect): Promise<void> {
  const { old, made, beside } = dialect;
  await until('the file has its new name', async () => (await isThere(made[0])) && !(await isThere(old[0])));
  assert.equal(await textOf(made[0]), made[1]);
  assert.equal(await textOf(beside[0]), beside[2]);
  assert.equal(await textOf(pageOf(dialect)), `# Notes\n\nSee [it](adr/${nameOf(made[0])}).\n`);
}

async function isAsBefore(dialect: Dialect): Promise<void> {
  const { old, made, beside } = dialect;
  await until('the file has its old name', async () => (await isThere(old[0])) && !(await isThere(made[0])));
  assert.equal(await textOf(old[0]), old[1]);
  assert.equal(await textOf(beside[0]), beside[1]);
  assert.equal(await textOf(pageOf(dialect)), `# Notes\n\nSee [it](adr/${nameOf(old[0])}).\n`);
}

describe('the prompt that renumbers', function () {
  this.timeout(60_000);

  afterEach(async () => {
    await vscode.workspace.saveAll(false);
    await tidy(...written.splice(0));
  });

  for (const name of Object.keys(dialectsIn('')))
    it(`writes the next free number into ${name}, and one undo takes it back`, async () => {
      const dialect = fresh(name);
      await begin(dialect);
      const done = vscode.commands.executeCommand('cutline.renumber');
      await asks('Which number?');
      await asks(nameOf(dialect.made[0]));
      await accept();
      await asks('Write the new number wherever');
      await pick('Write It');
      await done;
      await isRenumbered(dialect);
      await vscode.window.showTextDocument(at(dialect.made[0]));
      await vscode.commands.executeCommand('undo');
      await isAsBefore(dialect);
    });

  it('refuses a number that is taken, with who has it, and one that is none', async () => {
    const dialect = fresh();
    await begin(dialect);
    const done = vscode.commands.executeCommand('cutline.renumber');
    await asks('Which number?');
    await answer('2');
    await asks('0002-retry.md has this one');
    await answer('two');
    await asks('Write a number, such as 0014.');
    await answer('1');
    await asks('Write another number; it has this one.');
    await leave();
    await done;
    await isAsBefore(dialect);
  });

  it('changes nothing where a file that is not read has the new name', async () => {
    const dialect = fresh();
    await begin(dialect);
    const { old, made, beside } = dialect;
    const done = vscode.commands.executeCommand('cutline.renumber');
    await asks('Which number?');
    await asks(nameOf(made[0]));
    await accept();
    await asks('Write the new number wherever');
    await write(made[0], 'Not ours.\n');
    await pick('Write It');
    await done;
    await says('Nothing was changed');
    assert.equal(await textOf(made[0]), 'Not ours.\n');
    assert.equal(await textOf(old[0]), old[1]);
    assert.equal(await textOf(beside[0]), beside[1]);
  });

  it('shows the changes before it writes them, where that is asked for', async () => {
    const dialect = fresh();
    await begin(dialect);
    const done = vscode.commands.executeCommand('cutline.renumber');
    await asks('Which number?');
    await accept();
    await asks('Write the new number wherever');
    await pick('Look at the Changes First');
    await workbench.waitFor('.bulk-edit-panel .monaco-list-row');
    await isAsBefore(dialect);
    await workbench.click('.bulk-edit-panel .monaco-button:has-text("Apply")');
    await done;
    await isRenumbered(dialect);
  });

  const questions = ['Which number?', 'Write the new number wherever'] as const;
  for (const [left, question] of questions.entries())
    it(`left at “${question}” has changed nothing`, async () => {
      const dialect = fresh();
      await begin(dialect);
      const done = vscode.commands.executeCommand('cutline.renumber');
      for (const each of questions.slice(0, left)) {
        await asks(each);
        await accept();
      }
      await asks(question);
      await leave();
      await done;
      await isAsBefore(dialect);
      assert.deepEqual(
        vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty),
        [],
      );
    });

  it('goes back to the number that was typed', async () => {
    const dialect = fresh();
    await begin(dialect);
    const done = vscode.commands.executeCommand('cutline.renumber');
    await asks('Which number?');
    await answer('0009');
    await asks('Write the new number wherever');
    await goBack();
    await asks('0009-use-queues.md');
    await leave();
    await done;
    await isAsBefore(dialect);
  });

  it('says of a log that it has no number', async () => {
    const log = 'apps/mail/decision-log.md';
    written.push(log);
    await opened(log, '# Decision log\n\n| ID | Decision | Why |\n|---|---|---|\n| D-1 | Use queues | Load |\n');
    await vscode.commands.executeCommand('cutline.renumber');
    await says('This document has no number of its own.');
  });
});
