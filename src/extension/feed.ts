import type * as vscode from 'vscode';
import type { Corpus } from '../core/corpus/types.js';
import type { Finding } from '../core/lint/finding.js';

/** One corpus as the editor sees it now: a workspace folder, or a markdown document that lies in none. */
export interface Reading {
  /** The folder; null for a lone document, whose corpus holds that one file. */
  readonly root: vscode.Uri | null;
  /** Replaced, never changed, when a file changes; open documents win over the disk. */
  readonly corpus: Corpus;
  /** What the rules say, by the path that a finding stands in. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** The path in the corpus of a file of this reading; undefined for any other file. */
  pathOf(uri: vscode.Uri): string | undefined;
  /** The address of a path of the corpus. */
  uriOf(path: string): vscode.Uri;
}

/** Everything that the editor's features read: what the open folders and documents say, kept up to date. */
export interface Feed {
  readonly readings: readonly Reading[];
  /** True while something has changed and is not read or linted yet. */
  readonly busy: boolean;
  /** Fires after a corpus, its findings or `busy` have changed. */
  readonly onDidChange: vscode.Event<void>;
  /** The reading that a file belongs to, whether or not the file is part of its corpus. */
  readingOf(uri: vscode.Uri): Reading | undefined;
  /** Resolves when everything that has changed so far is read and linted. */
  settled(): Promise<void>;
  /** Reads an open document as it is at this moment, whatever waits; resolves when it is read and linted. */
  readNow(uri: vscode.Uri): Promise<void>;
  /** Reads every folder again, for a file system that does not tell of its changes. */
  readAgain(): void;
}
