import * as vscode from 'vscode';
import type { Asked } from '../../core/signals/read.js';
import { choicesOf, filterMatrix } from '../../core/tension/filter.js';
import { panelOf, waitingPanel, type Panel, type Wanted } from '../../core/tension/panel.js';
import type { ChangesView, Looking, PanelState } from '../../shared/protocol.js';
import type { Feed, Reading } from '../feed.js';
import { textIn } from '../ranges.js';

/** What one panel shows now, and from which reading. */
export interface Drawn {
  readonly state: PanelState;
  /** Null while there is nothing to read. */
  readonly reading: Reading | null;
  /** The panel before it is filtered. */
  readonly whole: Panel;
  /** What that was drawn from. */
  readonly from: readonly unknown[];
}

/** What a panel is to show, and to whom it belongs. */
export interface Subject {
  /** The file that is followed. */
  readonly uri: vscode.Uri | null;
  readonly looking: Looking;
  readonly pinned: boolean;
}

/** What else is known of a folder: what a branch changes in it, and what its signals are read for. */
export interface Known {
  changesOf(reading: Reading): ChangesView;
  asked(reading: Reading): Asked;
}

/** Draws what a panel is to show; the same as `before` where nothing of it has changed. */
export function drawn(feed: Feed, { uri, looking, pinned }: Subject, known: Known, before?: Drawn): Drawn {
  const reading = readingFor(feed, uri);
  const path = reading && pathOf(reading, uri);
  const changes = reading && known.changesOf(reading);
  const asked = reading && looking.tab === 'signals' ? known.asked(reading) : null;
  const from = [feed.busy && !reading, reading, reading?.corpus, path, looking.scope, asked?.today, asked?.changes];
  const isKept = before !== undefined && isSame(before.from, from);
  const whole = isKept ? before.whole : wholePanel(feed, reading, { path, scope: looking.scope, signals: asked });
  const isFiltered = isKept && before.state.looking.filters === looking.filters;
  const panel = isFiltered ? before.state.panel : filtered(whole, looking);
  const choices = isKept ? before.state.choices : whole.state === 'ready' ? choicesOf(whole.matrix) : null;
  const subject = reading && path !== null && isArtifact(reading, path) ? reading.uriOf(path).toString() : null;
  const state: PanelState = {
    panel,
    versions: reading ? versionsOf(reading) : {},
    subject,
    looking,
    choices,
    changes,
    pinned,
  };
  if (isFiltered && isSame(outsideOf(before.state), outsideOf(state))) return before;
  return { state, reading, whole, from };
}

/** The reading of the file that is followed, else the first that holds artifacts; null until one is read. */
function readingFor(feed: Feed, uri: vscode.Uri | null): Reading | null {
  const { readings, busy } = feed;
  const reading =
    (uri && feed.readingOf(uri)) ?? readings.find(({ corpus }) => corpus.artifacts.length > 0) ?? readings[0] ?? null;
  return busy && reading?.corpus.files.size === 0 ? null : reading;
}

function wholePanel({ busy }: Feed, reading: Reading | null, wanted: Wanted): Panel {
  if (!reading) return waitingPanel(busy ? 'loading' : vscode.workspace.workspaceFolders ? 'off' : 'no-folder');
  return panelOf(reading.corpus, wanted.scope === 'corpus' ? { ...wanted, path: null } : wanted);
}

function filtered(panel: Panel, { filters }: Looking): Panel {
  return panel.state === 'ready' ? { ...panel, matrix: filterMatrix(panel.matrix, filters) } : panel;
}

/** What of a state is not the panel itself. */
function outsideOf({ looking, changes, pinned, versions }: PanelState): unknown[] {
  return [looking, changes, pinned, JSON.stringify(versions)];
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
