import * as vscode from 'vscode';
import type { Reading } from '../feed.js';
import { baseUri } from './base-texts.js';

/** A change to look at: where it stood and where it stands, by path and offset; null at an end where there is nothing. */
export interface Shown {
  readonly before: { readonly path: string; readonly offset: number } | null;
  readonly after: { readonly path: string; readonly offset: number } | null;
}

/** Opens the diff editor at the place of a change; a decision that is new or gone has one side alone. */
export async function showChange(reading: Reading, { before, after }: Shown): Promise<void> {
  const left = before && baseUri(reading, before.path);
  const right = after && reading.uriOf(after.path);
  if (left && right) {
    const name = after.path.slice(after.path.lastIndexOf('/') + 1);
    const selection = await rangeAt(right, after.offset);
    await vscode.commands.executeCommand('vscode.diff', left, right, vscode.l10n.t('{0} (base ↔ now)', name), {
      selection,
    });
    return;
  }
  const uri = right ?? left;
  if (uri) {
    const selection = await rangeAt(uri, (after ?? before)?.offset ?? 0);
    await vscode.window.showTextDocument(uri, { selection, preview: true });
  }
}

async function rangeAt(uri: vscode.Uri, offset: number): Promise<vscode.Range> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(offset);
  return new vscode.Range(at, at);
}
