import assert from 'node:assert/strict';
import { silence, stage, Uri } from './support/vscode.js';
import type * as vscode from 'vscode';
import { buildCorpus } from '../../../src/core/corpus/build.js';
import type { Feed, Reading } from '../../../src/extension/feed.js';
import type { ChangesTab } from '../../../src/extension/review/tab.js';
import { createPanel } from '../../../src/extension/panel/panel.js';
import type { HostMessage, PanelState } from '../../../src/shared/protocol.js';

const first = 'file:///one/docs/adr/0001-first.md';
const second = 'file:///two/docs/adr/0001-second.md';
const filters = { search: 'one', squad: null, status: null, kind: null, departing: false, sort: 'row' };
const memory = { v: 2, subject: second, pinned: false, scope: 'artifact', tab: 'done', filters, scroll: 240 };

const noChanges: ChangesTab = {
  onDidChange: silence.event,
  view: () => ({ state: 'computing' }),
  records: () => null,
  act: () => Promise.resolve(),
};

describe('the panel after a reload of the window', () => {
  let opened: ReturnType<typeof webviewPanel>[];
  let onRead: () => void;
  let logged: string[];

  beforeEach(() => {
    opened = [];
    onRead = () => undefined;
    logged = [];
    stage.active = null;
    const extensionUri = Uri.parse('file:///extension') as unknown as vscode.Uri;
    createPanel({
      feed: feed(() => onRead()),
      changes: noChanges,
      today: () => '2026-01-02',
      log: { warn: (text) => logged.push(text) },
      extensionUri,
    });
  });

  it('shows the same artifact again, in whichever folder it lies, and the same tab', async () => {
    const { subject, panel, looking } = await restored(memory);
    assert.equal(subject, second);
    assert.ok(panel.state === 'ready');
    assert.equal(panel.subject?.title, 'second');
    assert.deepEqual(looking, { scope: 'artifact', tab: 'done', filters });
  });

  it('stays on all decisions, and still knows which one it would follow', async () => {
    const { subject, panel } = await restored({ ...memory, scope: 'corpus' });
    assert.equal(subject, second);
    assert.ok(panel.state === 'ready');
    assert.equal(panel.subject, null);
    assert.equal(panel.scope, 'corpus');
  });

  it('shows what is active where it remembers nothing that can be read', async () => {
    stage.active = Uri.parse(first);
    for (const damaged of [undefined, { ...memory, v: 0 }, { ...memory, subject: 'no address' }]) {
      assert.equal((await restored(damaged)).subject, first);
      opened.at(-1)?.close();
    }
  });

  it('draws no file that Cutline does not read, whatever it remembers', async () => {
    const { subject, panel } = await restored({ ...memory, subject: 'file:///etc/passwd' });
    assert.equal(subject, null);
    assert.ok(panel.state === 'ready');
    assert.equal(panel.subject, null);
  });

  it('follows once, even where two did', async () => {
    await restored(memory);
    const other = webviewPanel();
    await stage.serializer?.deserializeWebviewPanel(other.panel, memory);
    assert.equal(other.isClosed(), true);
    assert.equal(opened[0]?.isClosed(), false);
  });

  it('comes back beside those that are pinned', async () => {
    assert.equal((await restored({ ...memory, pinned: true })).pinned, true);
    assert.equal((await restored({ ...memory, pinned: true })).pinned, true);
    assert.equal((await restored(memory)).pinned, false);
    assert.ok(opened.every((each) => !each.isClosed()));
  });

  it('may be closed in the middle of a call', async () => {
    await restored(memory);
    let closed = false;
    onRead = () => {
      opened[0]?.close();
      closed = true;
    };
    const path = 'docs/adr/0001-second.md';
    const args = { what: 'tick', path, version: null, range: { start: 0, end: 1 }, expected: '-', done: true };
    opened[0]?.receive({ id: 2, call: 'edit', args });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(closed);
    assert.deepEqual(logged, []);
    assert.equal(opened[0]?.posted.length, 1, 'nothing is told to a page that is gone');
  });

  async function restored(state: unknown): Promise<PanelState> {
    const made = webviewPanel();
    opened.push(made);
    await stage.serializer?.deserializeWebviewPanel(made.panel, state);
    assert.match(made.panel.webview.html, /main\.js/);
    return made.ready();
  }
});

/** A webview panel whose page says that it is up when it is asked to. */
function webviewPanel() {
  const posted: HostMessage[] = [];
  const closing: (() => void)[] = [];
  let receive: (message: unknown) => void = () => assert.fail('nobody listens to the page');
  let closed = false;
  const webview = {
    html: '',
    options: {},
    cspSource: 'self',
    asWebviewUri: (uri: Uri) => uri,
    onDidReceiveMessage: (listener: typeof receive) => {
      receive = listener;
      return { dispose: () => undefined };
    },
    postMessage: (message: HostMessage) => posted.push(message),
  };
  /** VS Code throws where something asks a panel that is closed. */
  const open = <Part>(part: Part): Part => {
    if (closed) throw new Error('Webview is disposed');
    return part;
  };
  const panel = {
    title: '',
    get visible() {
      return open(true);
    },
    get webview() {
      return open(webview);
    },
    onDidChangeViewState: () => ({ dispose: () => undefined }),
    onDidDispose: (listener: () => void) => closing.push(listener),
    dispose: () => {
      closed = true;
      for (const listener of closing) listener();
    },
  };
  return {
    panel,
    posted,
    receive: (message: unknown) => receive(message),
    isClosed: () => closed,
    close: panel.dispose,
    async ready(): Promise<PanelState> {
      receive({ id: 1, call: 'ready', args: {} });
      await new Promise((resolve) => setImmediate(resolve));
      const reply = posted.find((message) => message.kind === 'reply');
      assert.ok(reply?.value && reply.value !== true);
      return reply.value;
    },
  };
}

function feed(onRead: () => void): Feed {
  const readings = [reading('one', 'first'), reading('two', 'second')];
  return {
    readings,
    busy: false,
    onDidChange: silence.event,
    readingOf: (uri) => readings.find((each) => each.pathOf(uri) !== undefined),
    settled: () => Promise.resolve(),
    readNow: () => {
      onRead();
      return Promise.resolve();
    },
    readAgain: () => undefined,
  };
}

function reading(folder: string, title: string): Reading {
  const path = `docs/adr/0001-${title}.md`;
  const root = Uri.parse(`file:///${folder}`);
  const text = `---\ntype: adr\n---\n\n# ${title}\n\n## Definition of done\n\n- [ ] Something (product)\n`;
  return {
    root: root as unknown as vscode.Uri,
    corpus: buildCorpus({ files: [{ path, text }], paths: [path] }),
    findings: new Map(),
    pathOf: ({ path: whole }) => (whole.startsWith(`/${folder}/`) ? whole.slice(folder.length + 2) : undefined),
    uriOf: (below) => Uri.joinPath(root, below) as unknown as vscode.Uri,
  };
}
