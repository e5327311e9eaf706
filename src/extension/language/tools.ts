import type * as vscode from 'vscode';
import type { Feed } from '../feed.js';

/** What the providers of the language read. */
export interface LanguageTools {
  readonly feed: Feed;
  readonly log: vscode.LogOutputChannel;
  /** The day on the person's own calendar. */
  readonly today: () => string;
}
