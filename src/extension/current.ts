import type * as vscode from 'vscode';
import type { SourceFile } from '../core/corpus/types.js';
import type { Finding } from '../core/lint/finding.js';
import type { Feed, Reading } from './feed.js';
import { textIn } from './ranges.js';

/** What is known of an open document, where it says exactly what was read. */
export interface Current {
  readonly reading: Reading;
  readonly path: string;
  /** Null for a side file, which is read as a part of another. */
  readonly file: SourceFile | null;
  readonly findings: readonly Finding[];
}

/** What is known of a document as it is at this moment; null where its text has moved on or it is not read at all. */
export function currentOf(feed: Feed, document: vscode.TextDocument): Current | null {
  const reading = feed.readingOf(document.uri);
  const path = reading?.pathOf(document.uri);
  if (!reading || path === undefined || !reading.corpus.sources.inputs.has(path)) return null;
  const text = textIn(reading.corpus, path);
  if (text !== null && text !== document.getText()) return null;
  return { reading, path, file: reading.corpus.files.get(path) ?? null, findings: reading.findings.get(path) ?? [] };
}
