import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifact/types.js';
import { itemAt } from '../../core/tension/items.js';
import { tickEdit } from '../../core/tension/tick.js';
import type { Edit, Known } from '../../shared/protocol.js';
import { isWritable, workspaceEdit, type FileEdit } from '../features/edits.js';
import type { Reading } from '../feed.js';
import { movedOn, Refusal } from './refusal.js';

/**
 * Does what a reader asks for in the text of the documents. Refused where the document's version, the words that the
 * click was about or the reading of them are not what was drawn; the edit opens no editor and can be undone.
 */
export async function applyEdit(reading: Reading, edit: Edit): Promise<void> {
  const artifact = await knownArtifact(reading, edit);
  const edits = itemEdits(artifact, edit);
  if (edits.length === 0) return;
  for (const { path } of edits) mayWrite(reading, path);
  const change = await workspaceEdit(reading, edits, false);
  if (!(change instanceof vscode.WorkspaceEdit)) throw new Refusal(movedOn);
  // VS Code itself refuses the edit where the document's version has changed on the way.
  if (!(await vscode.workspace.applyEdit(change)))
    throw new Refusal('VS Code did not take the edit, so nothing was written.');
}

function itemEdits(artifact: Artifact, edit: Edit): FileEdit[] {
  const { path, document } = artifact;
  if (document.text.slice(edit.range.start, edit.range.end) !== edit.expected) throw new Refusal(movedOn);
  const item = itemAt(artifact, edit.range);
  if (!item) throw new Refusal(movedOn);
  const change = tickEdit(document, item, edit.done);
  return change ? [{ path, ...change }] : [];
}

/** The artifact of a document that says, at this moment, what was drawn. */
async function knownArtifact(reading: Reading, { path, version }: Known): Promise<Artifact> {
  mayWrite(reading, path);
  const document = await documentAt(reading.uriOf(path), path);
  const file = reading.corpus.files.get(path);
  const artifact = file?.state === 'read' ? file.artifact : null;
  if (artifact?.document.text !== document.getText()) throw new Refusal(movedOn);
  if (version !== null && version !== document.version) throw new Refusal(movedOn);
  return artifact;
}

function mayWrite(reading: Reading, path: string): void {
  if (isWritable(reading.uriOf(path))) return;
  throw new Refusal('This document can only be read here, so nothing was written.');
}

async function documentAt(uri: vscode.Uri, path: string): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw new Refusal(`${path} cannot be opened: it may have been deleted or moved. Nothing was written.`);
  }
}
