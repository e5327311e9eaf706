import * as vscode from 'vscode';
import { itemAt } from '../../core/tension/items.js';
import { tickEdit } from '../../core/tension/tick.js';
import type { Tick } from '../../shared/protocol.js';
import type { Reading } from '../feed.js';

/** A call that was understood and not done; the message says why, for the person who clicked. */
export class Refusal extends Error {}

const movedOn = 'The document has changed since this was drawn, so nothing was written. Here it is as it is now.';

/**
 * Ticks an item in the text of its document. Refused where the document's version, the words at the box or the reading
 * of it are not those that the click was about; the edit opens no editor and can be undone.
 */
export async function applyTick(reading: Reading, tick: Tick): Promise<void> {
  const uri = reading.uriOf(tick.path);
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    throw new Refusal('This document can only be read here, so nothing was written.');
  }
  const document = await documentAt(uri, tick.path);
  const file = reading.corpus.files.get(tick.path);
  const artifact = file?.state === 'read' ? file.artifact : null;
  const text = document.getText();
  if (tick.version !== null && tick.version !== document.version) throw new Refusal(movedOn);
  if (text.slice(tick.range.start, tick.range.end) !== tick.expected) throw new Refusal(movedOn);
  const item = artifact?.document.text === text ? itemAt(artifact, tick.range) : null;
  if (!item) throw new Refusal(movedOn);
  const change = tickEdit({ text }, item, tick.done);
  if (!change) return;
  const edit = new vscode.WorkspaceEdit();
  const { start, end } = change.range;
  edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), change.text);
  // VS Code itself refuses the edit where the document's version has changed on the way.
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Refusal('VS Code did not take the edit, so nothing was written.');
}

async function documentAt(uri: vscode.Uri, path: string): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw new Refusal(`${path} cannot be opened: it may have been deleted or moved. Nothing was written.`);
  }
}
