import * as vscode from 'vscode';
import { panelOf, waitingPanel, type Panel } from '../../core/tension/panel.js';
import type { PanelState } from '../../shared/protocol.js';
import type { Feed, Reading } from '../feed.js';

/** What one panel shows now, and from which reading. */
export interface Drawn {
  readonly state: PanelState;
  /** Null while there is nothing to read. */
  readonly reading: Reading | null;
}

/** Draws what a panel that follows `subject` is to show. */
export function drawn(feed: Feed, subject: vscode.Uri | null, scope: 'artifact' | 'corpus'): Drawn {
  const reading = (subject && feed.readingOf(subject)) ?? feed.readings[0] ?? null;
  if (!reading || (feed.busy && reading.corpus.files.size === 0)) {
    const panel = waitingPanel(feed.busy ? 'loading' : 'no-folder');
    return { state: { panel, versions: {} }, reading: null };
  }
  const path = pathOf(reading, subject);
  const panel = panelOf(reading.corpus, { path, scope });
  return { state: { panel, versions: versionsOf(reading, panel) }, reading };
}

/** The document of a path, where an editor has it open and it says exactly what the corpus read. */
export function openDocument(reading: Reading, path: string): vscode.TextDocument | null {
  const address = reading.uriOf(path).toString();
  const file = reading.corpus.files.get(path);
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  return document && file?.state === 'read' && file.document.text === document.getText() ? document : null;
}

/** The path that the panel follows: none for a file that is no markdown; one that is gone is still named. */
function pathOf(reading: Reading, subject: vscode.Uri | null): string | null {
  if (!subject) return null;
  const path = reading.pathOf(subject);
  if (path !== undefined) return reading.corpus.files.has(path) || !reading.corpus.has(path) ? path : null;
  if (!reading.root) return null;
  const root = reading.root.path.replace(/\/?$/, '/');
  return subject.path.startsWith(root) ? subject.path.slice(root.length) : null;
}

function versionsOf(reading: Reading, panel: Panel): Record<string, number> {
  if (panel.state !== 'ready') return {};
  const versions: Record<string, number> = {};
  for (const { entry } of panel.done.lists) {
    const document = openDocument(reading, entry.path);
    if (document) versions[entry.path] = document.version;
  }
  return versions;
}
