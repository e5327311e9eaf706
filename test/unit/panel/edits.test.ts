import assert from 'node:assert/strict';
import { documentOf, silence, stage, Uri, WorkspaceEdit } from './support/vscode.js';
import type * as vscode from 'vscode';
import { corpusOf } from '../artifact/support.js';
import type { Corpus } from '../../../src/core/corpus/types.js';
import { lint } from '../../../src/core/lint/run.js';
import { rules } from '../../../src/core/rules/registry.js';
import { signalIds } from '../../../src/core/signals/registry.js';
import type { Feed, Reading } from '../../../src/extension/feed.js';
import { createCodeActions } from '../../../src/extension/features/code-actions.js';
import { workspaceEdit } from '../../../src/extension/features/edits.js';
import { applyEdit } from '../../../src/extension/panel/edit.js';
import { Refusal } from '../../../src/extension/panel/refusal.js';

const path = 'docs/adr/0001-pick-a-queue.md';
const text = '---\ntype: adr\nstatus: accepted\n---\n\n# Pick a queue\n';
const uriOf = (of: string): Uri => Uri.parse(`file:///one/${of}`);
const asked = { today: '2026-04-20', changes: null };

/** A reading of files that are all open, and what happens when they are written anew. */
function readingOf(files: Readonly<Record<string, string>>): {
  reading: Reading;
  readonly write: (files: Readonly<Record<string, string>>) => void;
} {
  let corpus: Corpus;
  const write = (next: Readonly<Record<string, string>>): void => {
    corpus = corpusOf(next);
    stage.documents.clear();
    for (const [of, said] of Object.entries(next)) stage.documents.set(String(uriOf(of)), said);
  };
  write(files);
  const reading: Reading = {
    root: null,
    get corpus() {
      return corpus;
    },
    get findings() {
      return new Map([[path, lint(corpus, { rules, today: asked.today, signals: signalIds })]]);
    },
    pathOf: () => path,
    uriOf: (of) => uriOf(of) as unknown as vscode.Uri,
  };
  return { reading, write };
}

describe('an edit of what was read', () => {
  beforeEach(() => {
    stage.writable = true;
  });
  afterEach(() => {
    stage.writable = false;
    stage.pick = () => undefined;
    stage.documents.clear();
  });

  const insertion = { path, range: { start: 4, end: 4 }, expected: '', text: 'date: 2026-03-01\n' };

  it('is made where the file still says that', async () => {
    const { reading } = readingOf({ [path]: text });
    const made = await workspaceEdit({ reading, corpus: reading.corpus }, [insertion], false);
    assert.ok(made instanceof WorkspaceEdit);
    assert.deepEqual(made.written, [insertion.text]);
  });

  it('is refused where the file says something else and was read again', async () => {
    const { reading, write } = readingOf({ [path]: text });
    const { corpus } = reading;
    write({ [path]: `<!-- new -->\n${text}` });
    assert.deepEqual(await workspaceEdit({ reading, corpus }, [insertion], false), { refused: path });
  });

  it('makes a file that is not there, and leaves alone one that has come since', async () => {
    const { reading, write } = readingOf({ [path]: text });
    const { corpus } = reading;
    const created = { ...insertion, path: 'docs/matrix.md', range: { start: 0, end: 0 } };
    const made = await workspaceEdit({ reading, corpus }, [created], false);
    assert.ok(made instanceof WorkspaceEdit);
    assert.deepEqual(made.made, ['file:///one/docs/matrix.md']);
    write({ [path]: text, 'docs/matrix.md': '# Ours\n' });
    assert.deepEqual(await workspaceEdit({ reading, corpus }, [created], false), { refused: 'docs/matrix.md' });
  });

  for (const moves of [false, true]) {
    it(`that a light bulb offered is ${moves ? 'refused after the text moved on' : 'made when it is chosen'}`, async () => {
      const { reading, write } = readingOf({ [path]: text });
      const feed = { readings: [reading], onDidChange: silence.event, readingOf: () => reading } as unknown as Feed;
      const provider = createCodeActions(feed, rules);
      const document = documentOf(uriOf(path)) as unknown as vscode.TextDocument;
      const context = { diagnostics: [], triggerKind: 1, only: undefined } as unknown as vscode.CodeActionContext;
      const token = { isCancellationRequested: false } as vscode.CancellationToken;
      const whole = {} as unknown as vscode.Range;
      const offered = (await provider.provideCodeActions(document, whole, context, token)) ?? [];
      const inserts = offered.find(({ title }) => title.startsWith('Suppress')) as vscode.CodeAction | undefined;
      assert.ok(inserts, 'a comment is offered');
      if (moves) write({ [path]: `---\nowner: "@ann"\n${text.slice(4)}` });
      await provider.resolveCodeAction?.(inserts, token);
      assert.equal(inserts.edit === undefined, moves);
    });

    it(`that asks for a place is ${moves ? 'refused where a file changed meanwhile' : 'made there'}`, async () => {
      const files = { [path]: text, '.cutline.yaml': 'version: 1\n' };
      const { reading, write } = readingOf(files);
      stage.pick = (choices) => {
        if (moves) write({ ...files, '.cutline.yaml': 'version: 1\npeople: {"@ann": product}\n' });
        return choices.find(({ label }) => label === '.cutline.yaml');
      };
      const [row] = reading.corpus.matrix.rows;
      assert.ok(row);
      const wish = { what: 'cell', row: row.key, column: 'bias', was: row.bias, text: 'Learn' } as const;
      const written = applyEdit(reading, wish, asked);
      if (moves) await assert.rejects(written, Refusal);
      else assert.deepEqual(await written, ['.cutline.yaml']);
    });
  }
});
