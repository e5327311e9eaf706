import * as vscode from 'vscode';
import { panelOf, waitingPanel, type Panel } from '../../core/tension/panel.js';
import type { PanelState } from '../../shared/protocol.js';
import type { Feed, Reading } from '../feed.js';
import { textIn } from '../ranges.js';

/** What one panel shows now, and from which reading. */
export interface Drawn {
  readonly state: PanelState;
  /** Null while there is nothing to read. */
  readonly reading: Reading | null;
  /** What it was drawn from. */
  readonly from: readonly unknown[];
}

/** Draws what a panel that follows `subject` is to show; the same as `before` where nothing of it has changed. */
export function drawn(feed: Feed, subject: vscode.Uri | null, scope: 'artifact' | 'corpus', before?: Drawn): Drawn {
  const { readings, busy } = feed;
  const reading =
    (subject && feed.readingOf(subject)) ??
    readings.find(({ corpus }) => corpus.artifacts.length > 0) ??
    readings[0] ??
    null;
  if (!reading || (busy && reading.corpus.files.size === 0)) {
    const from = [busy];
    if (before && isSame(before.from, from)) return before;
    const panel = waitingPanel(busy ? 'loading' : 'no-folder');
    return { state: { panel, versions: {}, subject: null }, reading: null, from };
  }
  const path = pathOf(reading, subject);
  const from = [reading, reading.corpus, path, scope];
  const isKept = before !== undefined && isSame(before.from, from);
  const panel = isKept ? before.state.panel : panelOf(reading.corpus, { path, scope });
  const versions = versionsOf(reading, panel);
  if (isKept && JSON.stringify(versions) === JSON.stringify(before.state.versions)) return before;
  const followed = panel.state === 'ready' && panel.subject ? reading.uriOf(panel.subject.path).toString() : null;
  return { state: { panel, versions, subject: followed }, reading, from };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
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

/** The versions of those documents of the panel that are open and say exactly what the corpus read. */
function versionsOf(reading: Reading, panel: Panel): Record<string, number> {
  if (panel.state !== 'ready') return {};
  const listed = new Set(panel.done.lists.map(({ entry }) => entry.path));
  const versions: Record<string, number> = {};
  for (const document of vscode.workspace.textDocuments) {
    const path = reading.pathOf(document.uri);
    if (path === undefined || !listed.has(path)) continue;
    if (textIn(reading.corpus, path) === document.getText()) versions[path] = document.version;
  }
  return versions;
}
