import type * as vscode from 'vscode';
import type { InputFile } from '../../core/corpus/types.js';

/** What stands in a folder: the files that can say something about decisions, and every path for the links between them. */
export interface FolderFiles {
  readonly files: readonly InputFile[];
  readonly paths: ReadonlySet<string>;
}

/** How the files of a folder are read: from a disk as the terminal does, or through the editor's file systems. */
export interface Files {
  readAll(root: vscode.Uri): Promise<FolderFiles>;
  /** Reads one file. What is wrong with it comes back as its reason, never as an exception. */
  readOne(root: vscode.Uri, path: string): Promise<InputFile>;
}
