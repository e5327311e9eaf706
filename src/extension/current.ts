import * as vscode from 'vscode';
import type { SourceFile } from '../core/corpus/types.js';
import type { Finding } from '../core/lint/finding.js';
import type { Feed, Reading } from './feed.js';
import { textIn } from './ranges.js';
import { settingsOf } from './settings.js';

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

/** The longest that an answer waits for a document that is read as it is typed, in milliseconds. */
const longestWait = 1000;

/**
 * What is known of a document once it is read as it is at this moment, which may be as late as it is saved; null where
 * that takes too long, where nobody waits any more, and where it is not read at all.
 */
export async function currentSoon(
  feed: Feed,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Current | null> {
  const now = currentOf(feed, document);
  const reading = feed.readingOf(document.uri);
  const path = reading?.pathOf(document.uri);
  if (now || path === undefined || !reading?.corpus.sources.inputs.has(path)) return now;
  return new Promise((resolve) => {
    const done = (current: Current | null): void => {
      waiting.dispose();
      clearTimeout(timer);
      resolve(current);
    };
    const isReadLater = document.isDirty && settingsOf(document).run === 'onSave';
    const timer = isReadLater
      ? undefined
      : setTimeout(() => {
          done(null);
        }, longestWait);
    const waiting = vscode.Disposable.from(
      feed.onDidChange(() => {
        const current = currentOf(feed, document);
        if (current) done(current);
      }),
      token.onCancellationRequested(() => {
        done(null);
      }),
    );
  });
}
