import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../harness/until.js';
import { at, cutline, tidy, write } from './support/editor.js';
import { opened, says } from './support/prompt.js';

const body = '\n## Context\n\nOrders come in waves.\n\n## Decision\n\nWe use a queue.\n\n## Consequences\n\nFast.\n';
const queue = 'docs/adr/0071-use-queues.md';
const drop = 'docs/adr/0072-drop-queues.md';
const guide = 'docs/guide-to-queues.md';
const code = 'src/queue.ts';

const files: Readonly<Record<string, string>> = {
  [queue]: `---\nid: ADR-0071\nstatus: superseded\nsuperseded-by: ADR-0072\naffects: [src/queue.ts]\n---\n\n# ADR-0071: Use queues\n${body}`,
  [drop]: `---\nid: ADR-0072\nstatus: accepted\nsupersedes: [ADR-0071]\naffects: [src/queue.ts]\n---\n\n# ADR-0072: Drop queues\n${body}\nUnlike adr 71, see [Use queues](0071-use-queues.md#context).\n`,
  [guide]: '# Guide\n\nADR-0071 was [the first](./adr/0071-use-queues.md).\n',
  [code]: "// decision: ADR-0071\nexport const queue = 'ADR-0071';\n",
};

async function allOpened(): Promise<void> {
  for (const path of [code, guide]) await write(path, files[path] ?? '');
  for (const path of [queue, drop]) await opened(path, files[path] ?? '');
  await until('every file is known', async () => {
    await (await cutline()).settled();
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      at(queue),
      placeOf(queue, 'Use queues'),
    );
    const paths = new Set(found.map(({ uri }) => uri.path));
    return paths.has(at(guide).path) && paths.has(at(code).path);
  });
}

/** The place of the first of some words in a file, or of one behind others. */
function placeOf(path: string, words: string, behind = ''): vscode.Position {
  const text = files[path] ?? '';
  const offset = text.indexOf(words, Math.max(text.indexOf(behind), 0)) + 1;
  const before = text.slice(0, offset).split('\n');
  return new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
}

/** A place as a path, a line from 1 and the words there. */
function told(uri: vscode.Uri, range: vscode.Range): string {
  const path = Object.keys(files).find((each) => at(each).path === uri.path) ?? uri.path;
  const line = (files[path] ?? '').split('\n')[range.start.line] ?? '';
  return `${path}:${String(range.start.line + 1)} ${line.slice(range.start.character, range.end.character)}`;
}

async function definitionsAt(path: string, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    at(path),
    position,
  );
  return found.map((each) =>
    'targetUri' in each ? told(each.targetUri, each.targetRange) : told(each.uri, each.range),
  );
}

describe('the ways between decisions', function () {
  this.timeout(60_000);
  before(allOpened);
  after(() => tidy(...Object.keys(files)));

  const ids: readonly (readonly [string, string, string, string])[] = [
    ['an id in frontmatter', drop, 'ADR-0071', 'supersedes'],
    ['an id in prose', drop, 'adr 71', ''],
    ['an id in a page that is no artifact', guide, 'ADR-0071', ''],
    ['a marker in code', code, 'ADR-0071', ''],
  ];
  for (const [name, path, words, behind] of ids)
    it(`lead from ${name} to its record, once`, async () => {
      assert.deepEqual(await definitionsAt(path, placeOf(path, words, behind)), [`${queue}:8 ADR-0071: Use queues`]);
    });

  it('leave the address of a link to VS Code', async () => {
    const found = await definitionsAt(drop, placeOf(drop, '0071-use-queues.md'));
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^docs\/adr\/0071-use-queues\.md/);
  });

  it('lead nowhere from text in code that is no comment', async () => {
    assert.deepEqual(await definitionsAt(code, placeOf(code, 'ADR-0071', 'export')), []);
  });

  it('come together at a record: documents and code that speak of it', async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      at(drop),
      placeOf(drop, 'ADR-0071'),
    );
    assert.deepEqual(
      [...new Set(found.map(({ uri, range }) => told(uri, range)))].sort(),
      [
        `${queue}:2 ADR-0071`,
        `${queue}:8 ADR-0071`,
        `${drop}:22 0071-use-queues.md`,
        `${drop}:4 ADR-0071`,
        `${drop}:22 adr 71`,
        `${guide}:3 ./adr/0071-use-queues.md`,
        `${guide}:3 ADR-0071`,
        `${code}:1 ADR-0071`,
      ].sort(),
    );
  });

  it('are links where an id stands alone, and none is doubled', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', at(drop));
    const places = links.map(({ range }) => told(at(drop), range));
    assert.deepEqual(
      places.sort(),
      [`${drop}:22 0071-use-queues.md#context`, `${drop}:22 adr 71`, `${drop}:4 ADR-0071`].sort(),
    );
    const [first] = links.filter(({ range }) => range.start.line === 3);
    assert.deepEqual([first?.target?.path, first?.target?.fragment], [at(queue).path, 'L8,3']);
  });

  it('lead from code to what governs it, in one line and by links, until that is switched off', async () => {
    const lenses = async (): Promise<string[]> => {
      await vscode.workspace.openTextDocument(at(code));
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        at(code),
        10,
      );
      return found.flatMap(({ command }) => command?.title ?? []).filter((title) => title.startsWith('Governed'));
    };
    assert.deepEqual(await lenses(), ['Governed by ADR-0072']);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', at(code));
    assert.deepEqual(
      links.map(({ range }) => told(at(code), range)),
      [`${code}:1 ADR-0071`],
    );
    const configuration = vscode.workspace.getConfiguration('cutline');
    try {
      await configuration.update('codeLinks', false, vscode.ConfigurationTarget.Workspace);
      assert.deepEqual(await lenses(), []);
    } finally {
      await configuration.update('codeLinks', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('offer a new title and a new number where one stands', async () => {
    const renamed = async (path: string, position: vscode.Position, name: string): Promise<vscode.WorkspaceEdit> =>
      vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', at(path), position, name);
    const title = await renamed(queue, placeOf(queue, 'Use queues'), 'Use a log');
    assert.deepEqual(written(title), {
      [queue]: ['Use a log'],
      [drop]: ['0071-use-a-log.md', 'Use a log'],
      [guide]: ['./adr/0071-use-a-log.md'],
    });
    const number = await renamed(drop, placeOf(drop, 'ADR-0071'), '74');
    assert.deepEqual(written(number), {
      [queue]: ['ADR-0074', 'ADR-0074'],
      [drop]: ['0074-use-queues.md', 'ADR-0074', 'adr 74'],
      [guide]: ['./adr/0074-use-queues.md', 'ADR-0074'],
      [code]: ['ADR-0074'],
    });
    const refused = await renamed(drop, placeOf(drop, 'ADR-0071'), '72');
    assert.deepEqual(refused.entries(), []);
    await says('Take another number; docs/adr/0072-drop-queues.md has this one.');
  });
});

/** What an edit writes, by file, in the order of the letters. */
function written(edit: vscode.WorkspaceEdit): Record<string, string[]> {
  return Object.fromEntries(
    edit
      .entries()
      .map(([uri, edits]) => [
        Object.keys(files).find((each) => at(each).path === uri.path) ?? uri.path,
        edits.map(({ newText }) => newText).sort(),
      ]),
  );
}

describe('a record that is moved in the Explorer', function () {
  this.timeout(60_000);
  const record = '# ADR-0081: Use letters\n\n* Status: Accepted\n';
  const pageOf = (folder: string): string => `apps/${folder}/guide.md`;
  const pathOf = (folder: string, number: string): string => `apps/${folder}/adr/00${number}-use-letters.md`;
  const written: string[] = [];

  async function move(folder: string): Promise<void> {
    written.push(pageOf(folder), pathOf(folder, '81'), pathOf(folder, '85'), `apps/${folder}/code.ts`);
    await write(`apps/${folder}/code.ts`, '// ADR-0081\n');
    await write(pageOf(folder), '# Guide\n\nADR-0081 is [this](adr/0081-use-letters.md#context).\n');
    await opened(pathOf(folder, '81'), record + body);
    await until('every file is known', async () => {
      await (await cutline()).settled();
      const place = new vscode.Position(0, 4);
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        at(pathOf(folder, '81')),
        place,
      );
      const paths = new Set(found.map(({ uri }) => uri.path));
      return [pageOf(folder), `apps/${folder}/code.ts`].every((path) => paths.has(at(path).path));
    });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at(pathOf(folder, '81')), at(pathOf(folder, '85')));
    assert.equal(await vscode.workspace.applyEdit(edit), true);
  }

  afterEach(async () => {
    await vscode.workspace.saveAll(false);
    await tidy(...written.splice(0));
  });

  it('takes its number and the links to it along', async () => {
    await move('letters');
    assert.equal(await textOf(pathOf('letters', '85')), (record + body).replace('0081', '0085'));
    assert.equal(await textOf(pageOf('letters')), '# Guide\n\nADR-0085 is [this](adr/0085-use-letters.md#context).\n');
    assert.equal(await textOf('apps/letters/code.ts'), '// ADR-0085\n');
  });

  it('leaves its links to VS Code where that sees to them', async () => {
    const configuration = vscode.workspace.getConfiguration('markdown.updateLinksOnFileMove');
    try {
      await configuration.update('enabled', 'always', vscode.ConfigurationTarget.Workspace);
      await move('parcels');
      await until('VS Code has followed the link', async () =>
        (await textOf(pageOf('parcels'))).includes('0085-use-letters.md'),
      );
      assert.equal(
        await textOf(pageOf('parcels')),
        '# Guide\n\nADR-0085 is [this](adr/0085-use-letters.md#context).\n',
      );
    } finally {
      await configuration.update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

async function textOf(path: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(at(path))).getText();
}
