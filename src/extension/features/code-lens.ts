import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifact/types.js';
import type { Rule } from '../../core/lint/rule.js';
import { currentOf } from '../current.js';
import type { Feed } from '../feed.js';
import { rangesIn } from '../ranges.js';
import { settingsOf } from '../settings.js';
import { countOf } from './language-status.js';
import { questionLenses } from './question-lenses.js';

/**
 * One line over an artifact's first heading: what it has of what makes a trade-off, and the way to the panel. In a draft,
 * the questions of the rules stand above the words that they are about.
 */
export function createCodeLens(feed: Feed, rules: readonly Rule[]): vscode.CodeLensProvider {
  return {
    onDidChangeCodeLenses(listener, self, disposables) {
      const whenSwitched = vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('cutline.codeLens')) listener.call(self);
      });
      const subscription = vscode.Disposable.from(feed.onDidChange(listener, self), whenSwitched);
      disposables?.push(subscription);
      return subscription;
    },
    provideCodeLenses(document) {
      const current = settingsOf(document).codeLens ? currentOf(feed, document) : null;
      const artifact = current?.file?.state === 'read' ? current.file.artifact : null;
      if (!current || !artifact) return [];
      const heading = artifact.document.outline.headings[0];
      const at = rangesIn(current.reading.corpus, current.path)(heading?.range ?? { start: 0, end: 0 });
      const title = [...summaryOf(artifact), countOf(current.findings), vscode.l10n.t('Open Tension Panel')].join(
        ' · ',
      );
      const summary = new vscode.CodeLens(at, {
        title,
        command: 'cutline.openTensionPanel',
        arguments: [document.uri],
      });
      return [summary, ...questionLenses(current, document.uri, rules)];
    },
  };
}

/** What an artifact says, in a few words: only what its kind is expected to say, and what it has. */
function summaryOf(artifact: Artifact): string[] {
  if (artifact.kind === 'decision-log') {
    const count = artifact.records.length;
    return [count === 1 ? vscode.l10n.t('1 decision') : vscode.l10n.t('{0} decisions', count)];
  }
  const parts: string[] = [];
  const nonGoals = artifact.nonGoals.items.length;
  if (nonGoals > 0) parts.push(nonGoals === 1 ? vscode.l10n.t('1 non-goal') : vscode.l10n.t('{0} non-goals', nonGoals));
  else if (artifact.kind === 'prd') parts.push(vscode.l10n.t('no non-goals'));
  if (artifact.cutLine.state !== 'absent') parts.push(vscode.l10n.t('cut line'));
  else if (artifact.kind === 'prd') parts.push(vscode.l10n.t('no cut line'));
  if (artifact.killRules.length > 0) parts.push(vscode.l10n.t('kill rule'));
  return parts;
}
