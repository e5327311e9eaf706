import * as vscode from 'vscode';
import type { Artifact, Kind } from '../../core/artifact/types.js';
import type { FileEdit } from '../../core/author/file-edit.js';
import type { Corpus } from '../../core/corpus/types.js';
import { shown } from '../../core/tension/shown.js';
import { addressIn } from '../address.js';
import { currentOf } from '../current.js';
import { refuse } from '../features/code-actions.js';
import { isWritable, workspaceEdit } from '../features/edits.js';
import type { Feed, Reading } from '../feed.js';
import { plainLabel } from './plain-label.js';

/** What a prompt is about: an artifact as its document says it at this moment, and the corpus that it belongs to. */
export interface Subject {
  readonly reading: Reading;
  readonly corpus: Corpus;
  readonly artifact: Artifact;
}

/**
 * The artifact of an address, or else of the active editor, or else one of those of the kinds that a person chooses and
 * is then shown; says why there is none to write in, and what to do.
 */
export async function subjectOf(
  feed: Feed,
  uri: unknown,
  kinds: readonly Kind[] = ['prd', 'adr', 'decision-log'],
): Promise<Subject | null> {
  const address = addressIn(uri) ?? (await activeOr(feed, kinds));
  if (!address) return null;
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

/** The active editor's artifact of one of the kinds, else one that a person chooses. */
async function activeOr(feed: Feed, kinds: readonly Kind[]): Promise<vscode.Uri | null> {
  const active = vscode.window.activeTextEditor?.document;
  if (active && !currentOf(feed, active)) await feed.readNow(active.uri);
  const file = active && currentOf(feed, active)?.file;
  if (active && file?.state === 'read' && file.artifact && kinds.includes(file.artifact.kind)) return active.uri;
  const choices = feed.readings.flatMap((reading) =>
    reading.corpus.artifacts
      .filter(({ kind }) => kinds.includes(kind))
      .map((artifact) => ({
        label: plainLabel(shown(artifact.title?.text ?? artifact.path)),
        description: artifact.path,
        uri: reading.uriOf(artifact.path),
      })),
  );
  if (choices.length === 0)
    return say(
      kinds.includes('adr')
        ? vscode.l10n.t('There is no decision here yet. “New PRD” and “New Decision” begin one.')
        : vscode.l10n.t('There is no PRD here yet. “New PRD” begins one.'),
    );
  const placeHolder = kinds.includes('adr')
    ? vscode.l10n.t('Which decision is this about?')
    : vscode.l10n.t('Which PRD is this about?');
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder, matchOnDescription: true });
  if (!chosen) return null;
  await vscode.window.showTextDocument(chosen.uri);
  return chosen.uri;
}

/** Where the cursor goes after an edit, by offsets into the text of a file as the edit leaves it; selected up to `end`. */
export interface Cursor {
  readonly path: string;
  readonly offset: number;
  readonly end?: number;
}

/** How edits are written. */
export interface Writing {
  readonly cursor?: Cursor | null;
  /** Keeps the tab stops of a single edit in the active document. */
  readonly snippet?: boolean;
  /** VS Code saves what is written, unless a person has told it not to save refactorings. */
  readonly isSaved?: boolean;
}

/**
 * Writes edits as one step that one undo takes back; refused as a whole where a document has moved on meanwhile. Then
 * shows the place where a person goes on.
 */
export async function write(
  { reading, corpus }: Pick<Subject, 'reading' | 'corpus'>,
  edits: readonly FileEdit[],
  { cursor = null, snippet = false, isSaved = false }: Writing = {},
): Promise<boolean> {
  const edit = await workspaceEdit({ reading, corpus }, edits, snippet);
  if (!(edit instanceof vscode.WorkspaceEdit)) {
    refuse(edit.refused);
    return false;
  }
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: isSaved }))) {
    refuse(edits[0]?.path ?? '');
    return false;
  }
  const [first] = edits;
  if (!cursor && first) reveal(reading.uriOf(first.path), first.range.start);
  if (cursor) {
    const document = await vscode.workspace.openTextDocument(reading.uriOf(cursor.path));
    const place = document.positionAt(cursor.offset);
    const end = document.positionAt(cursor.end ?? cursor.offset);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, end) });
  }
  return true;
}

/** Scrolls to what was written, where an editor shows its document, and leaves the cursor alone. */
function reveal(uri: vscode.Uri, offset: number): void {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const at = editor?.document.positionAt(offset);
  if (at) editor?.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Tells a person why a prompt has nothing to do, and what to do next. */
export function say(text: string): null {
  void vscode.window.showInformationMessage(text);
  return null;
}
