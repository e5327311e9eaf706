import * as vscode from 'vscode';
import { noFilters } from '../../core/tension/filter.js';
import { agendaMarkdown } from '../../core/tension/agenda.js';
import type { HostMessage, Memory } from '../../shared/protocol.js';
import type { Feed, Reading } from '../feed.js';
import type { ChangesTab } from '../review/tab.js';
import { showSignalPage } from '../show-page.js';
import { answer, type Handlers } from './answer.js';
import { applyEdit } from './edit.js';
import { focusEditor, showPlace } from './editor.js';
import { exportShown } from './export.js';
import { Dropped, isDrawn, namedIn } from './honest.js';
import { patchOf } from './patch.js';
import { drawn, isArtifact, type Drawn, type Known, type Subject } from './state.js';

/** What a page needs of its host. */
export interface PageHost {
  readonly feed: Feed;
  readonly changes: ChangesTab;
  /** The day that dates are judged against, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Where the extension lies, with the pages that explain signals. */
  readonly extensionUri: vscode.Uri;
  /** Told what a page did that it should not, without any text of a document. */
  readonly log: { warn(message: string): void };
}

/** One panel at work. */
export interface Page {
  /** It stays with its artifact. */
  readonly isPinned: boolean;
  follow(uri: vscode.Uri): void;
  /** Opens one of its tabs. */
  openTab(tab: string): void;
}

/** Brings a webview panel to life: draws it, answers its calls, and follows the active artifact until it is closed. */
export function openPage(
  panel: vscode.WebviewPanel,
  subject: vscode.Uri | null,
  memory: Memory | null,
  host: PageHost,
): Page {
  const { feed, log, changes } = host;
  const known: Known = {
    changesOf: (reading) => changes.view(reading),
    asked: (reading) => ({ today: host.today(), changes: changes.records(reading) }),
  };
  const { scope, tab, filters } = memory ?? { scope: 'artifact', tab: 'matrix', filters: noFilters };
  let shows: Subject = { uri: subject, looking: { scope, tab, filters }, pinned: memory?.pinned ?? false };
  let shown: Drawn = drawn(feed, shows, known);
  let isClosed = false;

  const draw = (before?: Drawn): boolean => {
    const next = drawn(feed, shows, known, before);
    if (next === before) return false;
    shown = next;
    panel.title = shows.pinned ? `Pinned: ${next.state.panel.title}` : next.state.panel.title;
    return true;
  };
  const redraw = (before?: Drawn): void => {
    // A hidden page is not there; it asks for its state when it comes up again.
    if (isClosed || !panel.visible || !draw(before)) return;
    const patch = before && patchOf(before.state, shown.state);
    if (patch) post({ kind: 'patch', patch });
    else if (!before) post({ kind: 'state', state: shown.state });
  };
  const follow = (uri: vscode.Uri): void => {
    // A file that decides nothing does not take the place of one that does.
    if (uri.toString() === shows.uri?.toString() || (shows.uri && !holdsArtifact(feed, uri))) return;
    shows = { ...shows, uri };
    redraw();
  };
  // What is active may become an artifact only when it is read, or written on.
  const active = vscode.window.activeTextEditor?.document.uri;
  let awaited = active && holdsArtifact(feed, active) ? undefined : active;
  const followAwaited = (): void => {
    if (shows.pinned || !awaited || !holdsArtifact(feed, awaited)) return;
    follow(awaited);
    awaited = undefined;
  };
  const readingOf = (path: string): Reading => {
    if (!shown.reading?.corpus.has(path)) throw new Dropped('it speaks of a file that the panel does not show');
    return shown.reading;
  };

  const handlers: Handlers = {
    ready: () => {
      draw(shown);
      return shown.state;
    },
    edit: async (edit) => {
      const reading = 'path' in edit ? readingOf(edit.path) : shown.reading;
      if (!reading || !isDrawn(shown, edit)) throw new Dropped('it changes a file that the panel does not show');
      let written: readonly string[] = 'path' in edit ? [edit.path] : [];
      try {
        // The reading as it is now, not as drawn: what was drawn is compared with it.
        written = await applyEdit(reading, edit, known.asked(reading));
      } finally {
        // The answer comes after the new state, so that the next click already is about what the document says then.
        for (const path of written) await feed.readNow(reading.uriOf(path));
        if (written.some((path) => !reading.corpus.has(path))) await feed.settled();
        redraw();
      }
      return null;
    },
    open: async ({ path, offset }) => {
      await showPlace(readingOf(path).uriOf(path), offset);
      return null;
    },
    look: (looking) => {
      shows = { ...shows, looking };
      redraw();
      return null;
    },
    copyAgenda: async () => {
      const { panel: drawnPanel } = shown.state;
      const signals = drawnPanel.state === 'ready' ? drawnPanel.signals : null;
      if (signals) await vscode.env.clipboard.writeText(agendaMarkdown(signals.agenda));
      return null;
    },
    export: async () => {
      const { reading, state } = shown;
      if (!reading || state.panel.state !== 'ready') return false;
      const path = state.panel.subject?.path ?? null;
      const branch = state.changes?.state === 'ready' ? state.changes : null;
      const asked = known.asked(reading);
      return exportShown({ reading, path, looking: shows.looking, asked, branch }, host.extensionUri);
    },
    explain: async (args) => {
      await showSignalPage(host.extensionUri, args.id);
      return null;
    },
    pin: ({ pinned }) => {
      shows = { ...shows, pinned };
      awaited = vscode.window.activeTextEditor?.document.uri ?? awaited;
      followAwaited();
      redraw();
      return null;
    },
    changes: async (wish) => {
      if (!shown.reading) throw new Dropped('it asks for changes while nothing is shown');
      if (wish.what === 'show') for (const at of [wish.before, wish.after]) if (at) namedIn(shown, at.path);
      await changes.act(shown.reading, wish);
      return null;
    },
    leave: async () => {
      await focusEditor(shows.uri);
      return null;
    },
  };

  const listeners = [
    panel.webview.onDidReceiveMessage((message: unknown) => void answer(handlers, message, { post, log })),
    panel.onDidChangeViewState(() => redraw()),
    feed.onDidChange(() => {
      followAwaited();
      redraw(shown);
    }),
    changes.onDidChange(() => redraw(shown)),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      awaited = editor?.document.uri;
      followAwaited();
    }),
  ];
  panel.onDidDispose(() => {
    isClosed = true;
    for (const listener of listeners) listener.dispose();
  });
  return {
    get isPinned() {
      return shows.pinned;
    },
    follow,
    openTab(tab) {
      shows = { ...shows, looking: { ...shows.looking, tab } };
      post({ kind: 'tab', tab });
      redraw();
    },
  };

  function post(message: HostMessage): void {
    if (!isClosed) void panel.webview.postMessage(message);
  }
}

function holdsArtifact(feed: Feed, uri: vscode.Uri): boolean {
  const reading = feed.readingOf(uri);
  const path = reading?.pathOf(uri);
  return reading !== undefined && path !== undefined && isArtifact(reading, path);
}
