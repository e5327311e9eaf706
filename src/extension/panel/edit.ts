import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifact/types.js';
import type { FileEdit } from '../../core/author/file-edit.js';
import type { Asked } from '../../core/signals/read.js';
import type { Edit, Known } from '../../shared/protocol.js';
import { isWritable, workspaceEdit, type Origin } from '../features/edits.js';
import type { Reading } from '../feed.js';
import { artifactEdits, editsOfCell, editsOfMute } from './edits-of.js';
import { movedOn, Refusal } from './refusal.js';

/**
 * Does what a reader asks for in the text of the documents, and tells which. Refused where the document's version, the
 * words that the click was about or the reading of them are not what was drawn; opens no editor, and can be undone.
 */
export async function applyEdit(reading: Reading, edit: Edit, asked: Asked): Promise<readonly string[]> {
  // Whoever is asked in between takes their time; what is written is still what was computed from this corpus.
  const { corpus } = reading;
  const edits = await editsFor({ reading, corpus }, edit, asked);
  for (const { path } of edits) mayWrite(reading, path);
  const change = await workspaceEdit({ reading, corpus }, edits, false);
  if (!(change instanceof vscode.WorkspaceEdit)) throw new Refusal(movedOn);
  // VS Code itself refuses the edit where the document's version has changed on the way.
  if (edits.length > 0 && !(await vscode.workspace.applyEdit(change)))
    throw new Refusal('VS Code did not take the edit, so nothing was written.');
  return edits.map(({ path }) => path);
}

async function editsFor(from: Origin, edit: Edit, asked: Asked): Promise<readonly FileEdit[]> {
  if (edit.what === 'cell') return editsOfCell(from.corpus, edit);
  if (edit.what === 'mute') return editsOfMute(from.corpus, edit, asked);
  return artifactEdits(from.corpus, await knownArtifact(from, edit), edit);
}

/** The artifact of a document that says, at this moment, what was drawn. */
async function knownArtifact({ reading, corpus }: Origin, { path, version }: Known): Promise<Artifact> {
  mayWrite(reading, path);
  const document = await documentAt(reading.uriOf(path), path);
  const file = corpus.files.get(path);
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
