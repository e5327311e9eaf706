import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifact/types.js';
import type { FileEdit } from '../../core/author/file-edit.js';
import type { Corpus } from '../../core/corpus/types.js';
import { addressIn } from '../address.js';
import { currentOf } from '../current.js';
import { refuse } from '../features/code-actions.js';
import { isWritable, workspaceEdit } from '../features/edits.js';
import type { Feed, Reading } from '../feed.js';

/** What a prompt is about: an artifact as its document says it at this moment, and the corpus that it belongs to. */
export interface Subject {
  readonly reading: Reading;
  readonly corpus: Corpus;
  readonly artifact: Artifact;
}

/** The artifact of an address, or else of the active editor; says why there is none to write in, and what to do. */
export async function subjectOf(feed: Feed, uri: unknown): Promise<Subject | null> {
  const address = addressIn(uri) ?? vscode.window.activeTextEditor?.document.uri;
  if (!address) return say(vscode.l10n.t('Open a PRD, an ADR or a decision log first.'));
  const document = await vscode.workspace.openTextDocument(address);
  if (!currentOf(feed, document)) await feed.readNow(address);
  const current = currentOf(feed, document);
  const artifact = current?.file?.state === 'read' ? current.file.artifact : null;
  if (!current || !artifact)
    return say(
      vscode.l10n.t(
        'This file is not read as a PRD, an ADR or a decision log. “Change What This File Is Taken For” says so.',
      ),
    );
  if (!isWritable(address))
    return say(vscode.l10n.t('This document can only be read here, so nothing can be written.'));
  return { reading: current.reading, corpus: current.reading.corpus, artifact };
}

/** Where the cursor goes after an edit, by offsets into the text of a file as the edit leaves it; selected up to `end`. */
export interface Cursor {
  readonly path: string;
  readonly offset: number;
  readonly end?: number;
}

/**
 * Writes edits as one step that one undo takes back; refused as a whole where a document has moved on meanwhile. Then
 * shows the place where a person goes on. `snippet` keeps the tab stops of a single edit in the active document.
 */
export async function write(
  { reading, corpus }: Pick<Subject, 'reading' | 'corpus'>,
  edits: readonly FileEdit[],
  { cursor = null, snippet = false }: { readonly cursor?: Cursor | null; readonly snippet?: boolean } = {},
): Promise<boolean> {
  const edit = await workspaceEdit({ reading, corpus }, edits, snippet);
  if (!(edit instanceof vscode.WorkspaceEdit)) {
    refuse(edit.refused);
    return false;
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    refuse(edits[0]?.path ?? '');
    return false;
  }
  if (cursor) {
    const document = await vscode.workspace.openTextDocument(reading.uriOf(cursor.path));
    const place = document.positionAt(cursor.offset);
    const end = document.positionAt(cursor.end ?? cursor.offset);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, end) });
  }
  return true;
}

/** Tells a person why a prompt has nothing to do, and what to do next. */
export function say(text: string): null {
  void vscode.window.showInformationMessage(text);
  return null;
}
