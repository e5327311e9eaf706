import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../harness/until.js';
import { at, cutline, problems, ruleOf, tidy } from './support/editor.js';
import { accept, answer, asks, leave, opened, pick, says } from './support/prompt.js';

const now = new Date();
const two = (part: number): string => String(part).padStart(2, '0');
const today = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

const sections =
  '\n## Context\n\nOrders come in waves.\n\n## Decision\n\nWe use a queue.\n\n## Consequences\n\nFast.\n';
const bare = '\n## Context\n\n\n\n## Decision\n\n## Consequences\n';

/** Two records of a folder; the second one before and after, and the new one. */
interface Dialect {
  readonly first: readonly [path: string, text: string];
  readonly old: readonly [path: string, before: string, after: string];
  readonly made: readonly [path: string, text: string];
}

/** The dialects in a folder. VS Code does not tell of a file that comes again right after it went, so each test has its own. */
const dialectsIn = (folder: string): Readonly<Record<string, Dialect>> => ({
  MADR: {
    first: [`${folder}/0001-use-one.md`, `---\nstatus: accepted\ndate: 2025-01-01\n---\n\n# Use one\n${sections}`],
    old: [
      `${folder}/0002-use-two.md`,
      `---\nstatus: accepted # since May\ndate: 2025-01-02\n---\n\n# Use two\n${sections}`,
      `---\nstatus: superseded # since May\nsuperseded-by: ADR-0003\ndate: 2025-01-02\n---\n\n# Use two\n${sections}`,
    ],
    made: [
      `${folder}/0003-use-a-log.md`,
      `---\nstatus: accepted\nsupersedes: ADR-0002\ndate: ${today}\n---\n\n# Use a log\n${bare}`,
    ],
  },
  Nygard: {
    first: [`${folder}/0001-use-one.md`, `# 1. Use one\n\nDate: 2025-01-01\n\n## Status\n\nAccepted\n${sections}`],
    old: [
      `${folder}/0002-use-two.md`,
      `# 2. Use two\n\nDate: 2025-01-02\n\n## Status\n\nAccepted\n${sections}`,
      `# 2. Use two\n\nDate: 2025-01-02\n\n## Status\n\nSuperseded by [3. Use a log](0003-use-a-log.md)\n${sections}`,
    ],
    made: [
      `${folder}/0003-use-a-log.md`,
      `# 3. Use a log\n\nDate: ${today}\n\n## Status\n\nAccepted\n\nSupersedes [2. Use two](0002-use-two.md)\n${bare}`,
    ],
  },
  bullets: {
    first: [`${folder}/0001-use-one.md`, `# ADR-0001: Use one\n\n* Status: Accepted\n* Date: 2025-01-01\n${sections}`],
    old: [
      `${folder}/0002-use-two.md`,
      `# ADR-0002: Use two\n\n* Status: Accepted\n* Date: 2025-01-02\n${sections}`,
      `# ADR-0002: Use two\n\n* Status: Superseded by [ADR-0003](0003-use-a-log.md)\n* Date: 2025-01-02\n${sections}`,
    ],
    made: [
      `${folder}/0003-use-a-log.md`,
      `# ADR-0003: Use a log\n\n* Status: Accepted\n* Supersedes: [ADR-0002](0002-use-two.md)\n* Date: ${today}\n${bare}`,
    ],
  },
});

let count = 0;
const written: string[] = [];

/** A dialect in a folder that no test has used. */
function fresh(name = 'MADR'): Dialect {
  count += 1;
  const dialect = dialectsIn(`apps/post-${'abcdefghijkl'.charAt(count)}/adr`)[name] ?? assert.fail();
  written.push(dialect.first[0], dialect.old[0], dialect.made[0]);
  return dialect;
}

async function begin({ first, old }: Dialect): Promise<vscode.TextDocument> {
  await opened(...first);
  return opened(old[0], old[1]);
}

async function isThere(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(at(path)).then(
    () => true,
    () => false,
  );
}

describe('the prompt that supersedes', function () {
  this.timeout(60_000);
  afterEach(async () => {
    await vscode.workspace.saveAll(false);
    await tidy(...written.splice(0));
  });

  for (const name of Object.keys(dialectsIn('')))
    it(`writes the new record and both ends of the link in ${name}, and one undo takes all back`, async () => {
      const dialect = fresh(name);
      const document = await begin(dialect);
      const [path, text] = dialect.made;
      const done = vscode.commands.executeCommand('cutline.supersede');
      await asks('What is decided instead?');
      await answer('Use a log');
      await asks('Does the new decision hold already?');
      await accept();
      await done;
      await until(
        'the new record is in front',
        () => vscode.window.activeTextEditor?.document.uri.path === at(path).path,
      );
      assert.equal(vscode.window.activeTextEditor?.document.getText(), text);
      assert.equal(document.getText(), dialect.old[2]);
      await until('the new record is read', async () => {
        await (await cutline()).settled();
        const lenses = await vscode.commands.executeCommand<unknown[]>('vscode.executeCodeLensProvider', at(path));
        return lenses.length > 0;
      });
      const told = [at(path), document.uri].flatMap((uri) => problems(uri).map(ruleOf));
      assert.deepEqual(
        told.filter((rule) => /supersession|successor|dangling/.test(rule)),
        [],
      );
      await vscode.commands.executeCommand('undo');
      await until('the new record is gone', async () => !(await isThere(path)));
      assert.equal(document.getText(), dialect.old[1]);
    });

  it('leaves the old record as it is while the new one is a proposal', async () => {
    const madr = fresh();
    const document = await begin(madr);
    const done = vscode.commands.executeCommand('cutline.supersede');
    await asks('What is decided instead?');
    await answer('Use a log');
    await asks('Does the new decision hold already?');
    await pick('Not Yet, It Is a Proposal');
    await done;
    const { document: made } = await vscode.window.showTextDocument(at(madr.made[0]));
    assert.equal(made.getText(), madr.made[1].replace('accepted', 'proposed'));
    assert.equal(document.getText(), madr.old[1]);
  });

  it('asks for a title that says something, and changes nothing when it is left', async () => {
    const madr = fresh();
    const document = await begin(madr);
    const done = vscode.commands.executeCommand('cutline.supersede');
    await asks('What is decided instead?');
    await accept();
    await asks('Write a title that says what it is about.');
    await answer('Use a log');
    await asks('Does the new decision hold already?');
    await leave();
    await done;
    assert.equal(document.getText(), madr.old[1]);
    assert.equal(document.isDirty, false);
    assert.equal(await isThere(madr.made[0]), false);
  });

  it('changes nothing when it is left at once', async () => {
    const madr = fresh();
    const document = await begin(madr);
    const done = vscode.commands.executeCommand('cutline.supersede');
    await asks('What is decided instead?');
    await leave();
    await done;
    assert.equal(document.getText(), madr.old[1]);
    assert.equal(await isThere(madr.made[0]), false);
  });

  it('leaves a record that has its successor already', async () => {
    const madr = fresh();
    await opened(
      madr.made[0],
      `---\nstatus: accepted\nsupersedes: ADR-0002\n---\n\n# ADR-0003: Use a log\n${sections}`,
    );
    await opened(madr.old[0], madr.old[2]);
    await vscode.commands.executeCommand('cutline.supersede');
    await says('It is superseded already');
  });
});
