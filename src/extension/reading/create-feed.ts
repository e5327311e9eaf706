import { today } from '../today.js';
import * as vscode from 'vscode';
import type { Rule } from '../../core/lint/rule.js';
import type { Feed } from '../feed.js';
import type { Files } from '../files/files.js';
import { settingsOf } from '../settings.js';
import { isLone, openDocument } from './documents.js';
import type { LiveReading } from './reading.js';
import { readFolder, readLone } from './reading.js';
import type { Tools } from './tools.js';
import { watch } from './watch.js';

/** What the feed is made with. */
export interface FeedTools {
  readonly filesOf: (root: vscode.Uri) => Files;
  readonly rules: readonly Rule[];
  readonly log: vscode.LogOutputChannel;
}

/** Starts to read the open folders and documents, and follows them until it is disposed. */
export function createFeed({ filesOf, rules, log }: FeedTools): Feed & { dispose(): void } {
  const changed = new vscode.EventEmitter<void>();
  const readings = new Map<string, LiveReading>();
  const tools: Tools = {
    rules,
    today,
    changed: () => changed.fire(),
    trace: (says) => traced(undefined, says),
    failed: (thrown) => log.error(thrown instanceof Error ? thrown : String(thrown)),
  };
  const watching = watch({
    open,
    close: (uri) => drop(uri.toString()),
    foldersChanged,
    readingOf: (uri) => readingOf(uri),
  });
  foldersChanged();
  for (const document of vscode.workspace.textDocuments) open(document);

  return {
    get readings() {
      return [...readings.values()];
    },
    get busy() {
      return [...readings.values()].some(({ followed }) => followed.busy);
    },
    onDidChange: changed.event,
    readingOf,
    async settled() {
      await watching.settled();
      for (const { followed } of readings.values()) await followed.settled();
    },
    async readNow(uri) {
      const reading = readingOf(uri);
      const path = reading?.pathOf(uri);
      if (path !== undefined && reading?.corpus.sources.inputs.has(path)) await reading.followed.readNow(path);
    },
    readAgain() {
      for (const { followed } of readings.values()) followed.readAgain();
    },
    dispose() {
      watching.dispose();
      for (const key of [...readings.keys()]) drop(key);
      changed.dispose();
    },
  };

  function traced(scope: vscode.Uri | undefined, says: () => string): void {
    if (settingsOf(scope).trace) log.info(says());
  }

  function readingOf(uri: vscode.Uri): LiveReading | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return readings.get((folder?.uri ?? uri).toString());
  }

  function open(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!isLone(document) || readings.has(key) || !settingsOf(document).enable) return;
    readings.set(key, readLone(document, tools));
  }

  function drop(key: string): void {
    if (!readings.has(key)) return;
    readings.get(key)?.followed.stop();
    readings.delete(key);
    changed.fire();
  }

  /** Opens and drops readings until they are those of the open folders and lone documents that are not switched off. */
  function foldersChanged(): void {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const wanted = new Map(folders.filter(({ uri }) => settingsOf(uri).enable).map(({ uri }) => [uri.toString(), uri]));
    for (const [key, { root }] of readings) {
      const document = root ? undefined : openDocument(vscode.Uri.parse(key, true));
      if (root ? !wanted.has(key) : !document || !isLone(document) || !settingsOf(document).enable) drop(key);
    }
    for (const [key, root] of wanted) {
      if (!readings.has(key))
        readings.set(key, readFolder(root, filesOf(root), { ...tools, trace: (says) => traced(root, says) }));
    }
    vscode.workspace.textDocuments.forEach(open);
  }
}
