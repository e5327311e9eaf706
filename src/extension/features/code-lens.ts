import * as vscode from 'vscode';
import type { Rule } from '../../core/lint/rule.js';
import { currentSoon } from '../current.js';
import type { Feed } from '../feed.js';
import { settingsOf } from '../settings.js';
import { decisionLenses } from './decision-lenses.js';
import { questionLenses } from './question-lenses.js';
import { summaryLens } from './summary-lens.js';

/** What the lenses are made of. */
export interface LensTools {
  readonly feed: Feed;
  readonly rules: readonly Rule[];
  /** The day on the person's own calendar. */
  readonly today: () => string;
}

/** Lines above the words of an artifact: what it has in short, what stands behind them, and what its rules ask of a draft. */
export function createCodeLens({ feed, rules, today }: LensTools): vscode.CodeLensProvider {
  return {
    onDidChangeCodeLenses(listener, self, disposables) {
      const whenSwitched = vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('cutline.codeLens')) listener.call(self);
      });
      const subscription = vscode.Disposable.from(feed.onDidChange(listener, self), whenSwitched);
      disposables?.push(subscription);
      return subscription;
    },
    async provideCodeLenses(document, token) {
      if (!settingsOf(document).codeLens) return [];
      // What is shown stays until there is an answer, so that lines do not jump while somebody types.
      const current = await currentSoon(feed, document, token);
      const artifact = current?.file?.state === 'read' ? current.file.artifact : null;
      if (!current || !artifact) return [];
      return [
        ...summaryLens(current, artifact, document.uri),
        ...decisionLenses(current, artifact, document.uri, today()),
        ...questionLenses(current, document.uri, rules),
      ];
    },
  };
}
