import * as vscode from 'vscode';
import type { Feed } from '../feed.js';
import { isOff } from './enabling.js';

/**
 * Keeps the keys by which commands, menus and views hide: `cutline.isActive`, `cutline.hasArtifacts`, `cutline.isArtifact`,
 * `cutline.isEmpty` where the folders are read and hold none, and `cutline.isOff` where a folder is switched off.
 */
export function keepContextKeys(feed: Feed): vscode.Disposable {
  const known = new Map<string, boolean>();
  const set = (key: string, value: boolean): void => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const update = (): void => {
    const hasArtifacts = feed.readings.some(({ corpus }) => corpus.artifacts.length > 0);
    set('cutline.hasArtifacts', hasArtifacts);
    set('cutline.isEmpty', !hasArtifacts && !feed.busy && feed.readings.some(({ root }) => root !== null));
    set('cutline.isOff', (vscode.workspace.workspaceFolders ?? []).some(isOff));
    set('cutline.isArtifact', isArtifact(feed, vscode.window.activeTextEditor?.document.uri));
  };
  set('cutline.isActive', true);
  update();
  const subscriptions = vscode.Disposable.from(
    feed.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration(update),
  );
  return new vscode.Disposable(() => {
    subscriptions.dispose();
    for (const key of known.keys()) set(key, false);
  });
}

function isArtifact(feed: Feed, uri: vscode.Uri | undefined): boolean {
  const reading = uri && feed.readingOf(uri);
  const path = uri && reading?.pathOf(uri);
  const file = path === undefined ? undefined : reading?.corpus.files.get(path);
  return file?.state === 'read' && file.artifact !== null;
}
