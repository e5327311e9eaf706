import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus/types.js';
import type { TextEdit } from '../../core/document/range.js';
import { plainText } from '../../core/lint/snippet.js';
import type { Reading } from '../feed.js';
import { textIn } from '../ranges.js';

/** An edit of some file of a reading. */
export type FileEdit = TextEdit & { readonly path: string };

/** The file whose text is not the one that an edit was made for. */
export interface Refused {
  readonly refused: string;
}

/** What edits were computed from: a reading, and its corpus as it was then. */
export interface Origin {
  readonly reading: Reading;
  readonly corpus: Corpus;
  /** Texts of files that the corpus only knows by their paths, such as those of code. */
  readonly texts?: ReadonlyMap<string, string>;
}

/**
 * Makes edits into an edit of the editor. Refused as a whole where a file does not say, at this moment, exactly what it
 * said in the corpus that they were computed from. A file that was not there and still is not is made.
 */
export async function workspaceEdit(
  { reading, corpus, texts }: Origin,
  edits: readonly FileEdit[],
  snippet: boolean,
): Promise<vscode.WorkspaceEdit | Refused> {
  const documents = new Map<string, vscode.TextDocument>();
  const edit = new vscode.WorkspaceEdit();
  for (const { path, text } of edits) {
    if (documents.has(path)) continue;
    if (!corpus.has(path)) {
      if (reading.corpus.has(path)) return { refused: path };
      edit.createFile(reading.uriOf(path), { ignoreIfExists: false, contents: new TextEncoder().encode(text) });
      continue;
    }
    const document = await opened(reading.uriOf(path));
    if (!document) return { refused: path };
    documents.set(path, document);
  }
  // Nothing is waited for from here on, so that what is checked is what will be edited.
  const byFile = new Map<vscode.TextDocument, (vscode.TextEdit | vscode.SnippetTextEdit)[]>();
  for (const { path, range, expected, text } of edits) {
    if (!corpus.has(path)) continue;
    const document = documents.get(path);
    if (!document || !fits(document, textIn(corpus, path) ?? texts?.get(path) ?? null, { range, expected, text }))
      return { refused: path };
    const place = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
    const known = byFile.get(document) ?? [];
    known.push(
      snippet && edits.length === 1 && isActive(document)
        ? tabStops(place, text)
        : vscode.TextEdit.replace(place, snippet ? plainText(text) : text),
    );
    byFile.set(document, known);
  }
  for (const [document, own] of byFile) edit.set(document.uri, own);
  return edit;
}

/** False for a file system that the editor knows to be read-only. */
export function isWritable(uri: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}

function fits(document: vscode.TextDocument, read: string | null, { range, expected }: TextEdit): boolean {
  const text = document.getText();
  return text === read && text.slice(range.start, range.end) === expected;
}

function tabStops(place: vscode.Range, text: string): vscode.SnippetTextEdit {
  const edit = new vscode.SnippetTextEdit(place, new vscode.SnippetString(text));
  edit.keepWhitespace = true;
  return edit;
}

function isActive(document: vscode.TextDocument): boolean {
  return vscode.window.activeTextEditor?.document === document;
}

async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | null> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}
