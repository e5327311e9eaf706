import * as vscode from 'vscode';
import { isInput } from '../../core/corpus/inputs.js';
import { isSkipped } from '../files/inputs.js';
import { settingsOf } from '../settings.js';
import { createDelay } from './delay.js';
import { isLone } from './documents.js';
import type { LiveReading } from './reading.js';

/** Who is told what happens in the window and on the disk. */
export interface Watched {
  open(document: vscode.TextDocument): void;
  close(uri: vscode.Uri): void;
  /** Folders or settings are not what they were. */
  foldersChanged(): void;
  readingOf(uri: vscode.Uri): LiveReading | undefined;
}

/** Waits this long after the last key, in milliseconds. */
const afterTyping = 150;

/** Collects what happens on the disk for this long: a checkout touches a thousand files at once. */
const afterDisk = 250;

/** More files than this at a time are not looked at one by one. */
const manyFiles = 100;

/** Turns events of documents, files, folders and settings into re-readings, until it is disposed. */
export function watch(watched: Watched): { settled(): Promise<void>; dispose(): void } {
  const typing = createDelay<string, vscode.Uri>(afterTyping, (edited) => {
    for (const uri of edited.values()) reread(uri);
  });
  const disk = createDelay<string, DiskEvent>(afterDisk, (events) => takeFromDisk([...events.values()], watched));
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');

  const disposables = [
    watcher,
    watcher.onDidCreate((uri) => fromDisk(uri, 'created')),
    watcher.onDidChange((uri) => fromDisk(uri, 'changed')),
    watcher.onDidDelete((uri) => fromDisk(uri, 'deleted')),
    // What the editor makes is told at once, where the watcher may take its time or miss it.
    vscode.workspace.onDidCreateFiles(({ files }) => {
      for (const uri of files) fromDisk(uri, 'created');
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      watched.open(document);
      reread(document.uri);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (isLone(document)) watched.close(document.uri);
      else reread(document.uri);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (!pathIn(watched, document.uri)) return;
      // Where only saving counts, going back to what is saved does too.
      const isTyped = contentChanges.length > 0;
      const counts = settingsOf(document).run === 'onType' ? isTyped : !isTyped && !document.isDirty;
      if (counts) typing.add(document.uri.toString(), document.uri);
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (pathIn(watched, uri)) reread(uri);
      else fromDisk(uri, 'created');
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => watched.foldersChanged()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('cutline')) watched.foldersChanged();
    }),
  ];

  return {
    async settled() {
      await Promise.all([typing.settled(), disk.settled()]);
    },
    dispose() {
      typing.dispose();
      disk.dispose();
      disposables.forEach((disposable) => void disposable.dispose());
    },
  };

  function reread(uri: vscode.Uri): void {
    const path = pathIn(watched, uri);
    if (path !== undefined) watched.readingOf(uri)?.followed.changed(path);
  }

  function fromDisk(uri: vscode.Uri, type: DiskEvent['type']): void {
    if (type === 'changed' && !isInput(uri.path) && !uri.path.endsWith('/.gitignore')) return;
    const path = watched.readingOf(uri)?.pathOf(uri);
    if (path !== undefined && !isSkipped(path)) disk.add(uri.toString(), { uri, type });
  }
}

interface DiskEvent {
  readonly uri: vscode.Uri;
  readonly type: 'created' | 'changed' | 'deleted';
}

/** The path of a file that its reading holds already; undefined for any other. */
function pathIn(watched: Watched, uri: vscode.Uri): string | undefined {
  const reading = watched.readingOf(uri);
  const path = reading?.pathOf(uri);
  return path !== undefined && reading?.corpus.sources.inputs.has(path) ? path : undefined;
}

function takeFromDisk(events: readonly DiskEvent[], watched: Watched): void {
  const byReading = new Map<LiveReading, DiskEvent[]>();
  for (const event of events) {
    const reading = watched.readingOf(event.uri);
    if (reading) byReading.set(reading, [...(byReading.get(reading) ?? []), event]);
  }
  for (const [reading, own] of byReading) {
    if (own.length > manyFiles || own.some((event) => asksForNewList(event, reading))) reading.followed.readAgain();
    else takeOneByOne(own, reading);
  }
}

/** A file to read may have come where git ignores it, or with a whole folder: only a new list of the folder tells. */
function asksForNewList({ uri, type }: DiskEvent, reading: LiveReading): boolean {
  const path = reading.pathOf(uri) ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '.gitignore') return true;
  if (type === 'created') return (isInput(path) && !reading.corpus.sources.inputs.has(path)) || !name.includes('.');
  if (type === 'changed') return !reading.corpus.sources.inputs.has(path);
  // Nothing more than its name tells that what is gone was a folder.
  return !reading.corpus.sources.paths.has(path) && reading.corpus.has(path);
}

function takeOneByOne(events: readonly DiskEvent[], reading: LiveReading): void {
  const { followed, corpus } = reading;
  const come: string[] = [];
  const gone: string[] = [];
  for (const { uri, type } of events) {
    const path = reading.pathOf(uri);
    if (path === undefined) continue;
    if (corpus.sources.inputs.has(path)) followed.changed(path);
    else (type === 'created' ? come : gone).push(path);
  }
  if (come.length + gone.length > 0) followed.pathsChanged(come, gone);
}
