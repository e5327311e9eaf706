import * as vscode from 'vscode';
import { panelOf, waitingPanel } from '../../core/tension/panel.js';
import type { ChangesView, Looking, PanelState } from '../../shared/protocol.js';
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

/** What a panel is to show, and to whom it belongs. */
export interface Subject {
  /** The file that is followed. */
  readonly uri: vscode.Uri | null;
  readonly looking: Looking;
  readonly pinned: boolean;
}

/** Tells what a branch changes in a folder. */
export type ChangesOf = (reading: Reading) => ChangesView;

/** Draws what a panel is to show; the same as `before` where nothing of it has changed. */
export function drawn(feed: Feed, { uri, looking, pinned }: Subject, changesOf: ChangesOf, before?: Drawn): Drawn {
  const { readings, busy } = feed;
  const reading =
    (uri && feed.readingOf(uri)) ?? readings.find(({ corpus }) => corpus.artifacts.length > 0) ?? readings[0] ?? null;
  if (!reading || (busy && reading.corpus.files.size === 0)) {
    const from = [busy, looking, pinned];
    if (before && isSame(before.from, from)) return before;
    const panel = waitingPanel(busy ? 'loading' : 'no-folder');
    return { state: { panel, versions: {}, subject: null, looking, changes: null, pinned }, reading: null, from };
  }
  const path = pathOf(reading, uri);
  const changes = changesOf(reading);
  const from = [reading, reading.corpus, path, looking, pinned, changes];
  const isKept = before !== undefined && isSame(before.from, from);
  const wanted = { path: looking.scope === 'corpus' ? null : path, scope: looking.scope };
  const panel = isKept ? before.state.panel : panelOf(reading.corpus, wanted);
  const versions = versionsOf(reading);
  if (isKept && JSON.stringify(versions) === JSON.stringify(before.state.versions)) return before;
  const subject = path !== null && isArtifact(reading, path) ? reading.uriOf(path).toString() : null;
  return { state: { panel, versions, subject, looking, changes, pinned }, reading, from };
}

/** True for a path that holds a decision artifact. */
export function isArtifact(reading: Reading, path: string): boolean {
  const file = reading.corpus.files.get(path);
  return file?.state === 'read' && file.artifact !== null;
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

/** The versions of those artifacts that are open and say exactly what the corpus read. */
function versionsOf(reading: Reading): Record<string, number> {
  const versions: Record<string, number> = {};
  for (const document of vscode.workspace.textDocuments) {
    const path = reading.pathOf(document.uri);
    if (path === undefined || !isArtifact(reading, path)) continue;
    if (textIn(reading.corpus, path) === document.getText()) versions[path] = document.version;
  }
  return versions;
}
