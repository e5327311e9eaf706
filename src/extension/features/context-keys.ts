import * as vscode from 'vscode';
import type { Feed } from '../feed.js';

/** Keeps the keys by which commands and menus hide: `cutline.hasArtifacts`, `cutline.isArtifact` and `cutline.isActive`. */
export function keepContextKeys(feed: Feed): vscode.Disposable {
  const known = new Map<string, boolean>();
  const set = (key: string, value: boolean): void => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const update = (): void => {
    set(
      'cutline.hasArtifacts',
      feed.readings.some(({ corpus }) => corpus.artifacts.length > 0),
    );
    set('cutline.isArtifact', isArtifact(feed, vscode.window.activeTextEditor?.document.uri));
  };
  set('cutline.isActive', true);
  update();
  const subscriptions = vscode.Disposable.from(
    feed.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
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
