import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifact/types.js';
import type { FileEdit } from '../../core/author/file-edit.js';
import type { Edit, Known } from '../../shared/protocol.js';
import { isWritable, workspaceEdit } from '../features/edits.js';
import type { Reading } from '../feed.js';
import { artifactEdits, editsOfCell, editsOfMute } from './edits-of.js';
import { movedOn, Refusal } from './refusal.js';

/**
 * Does what a reader asks for in the text of the documents, and tells which. Refused where the document's version, the
 * words that the click was about or the reading of them are not what was drawn; opens no editor, and can be undone.
 */
export async function applyEdit(reading: Reading, edit: Edit): Promise<readonly string[]> {
  const edits = await editsFor(reading, edit);
  for (const { path } of edits) mayWrite(reading, path);
  const change = await workspaceEdit(reading, edits, false);
  if (!(change instanceof vscode.WorkspaceEdit)) throw new Refusal(movedOn);
  // VS Code itself refuses the edit where the document's version has changed on the way.
  if (edits.length > 0 && !(await vscode.workspace.applyEdit(change)))
    throw new Refusal('VS Code did not take the edit, so nothing was written.');
  return edits.map(({ path }) => path);
}

async function editsFor(reading: Reading, edit: Edit): Promise<readonly FileEdit[]> {
  if (edit.what === 'cell') return editsOfCell(reading.corpus, edit);
  if (edit.what === 'mute') return editsOfMute(reading.corpus, edit.id, edit.reason);
  return artifactEdits(reading.corpus, await knownArtifact(reading, edit), edit);
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
