import * as vscode from 'vscode';
import type { PlainFile } from '../../core/author/references/mentions.js';
import type { Renamed } from '../../core/author/renumber/renumber.js';
import type { Corpus } from '../../core/corpus/types.js';
import { workspaceEdit, type Refused } from '../features/edits.js';
import type { Reading } from '../feed.js';

/** What a new name was computed from. */
export interface NamedIn {
  readonly reading: Reading;
  readonly corpus: Corpus;
  readonly code: readonly PlainFile[];
}

/**
 * An edit of the editor that writes a new name wherever it stands, and then moves the files. Refused where something is
 * there already, such as a file that git ignores: VS Code would write the words and leave the files.
 */
export async function renamedEdit(
  { reading, corpus, code }: NamedIn,
  { edits, moves }: Renamed,
): Promise<vscode.WorkspaceEdit | Refused> {
  for (const { from, to } of moves)
    // A file system may not tell capitals from small letters.
    if (from.toLowerCase() !== to.toLowerCase() && (await isThere(reading.uriOf(to)))) return { refused: to };
  const texts = new Map(code.map(({ path, text }) => [path, text]));
  const edit = await workspaceEdit({ reading, corpus, texts }, edits, false);
  if (edit instanceof vscode.WorkspaceEdit)
    for (const { from, to } of moves) edit.renameFile(reading.uriOf(from), reading.uriOf(to), { overwrite: false });
  return edit;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
