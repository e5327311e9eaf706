import * as vscode from 'vscode';
import type { ReportedDecision } from '../../core/review/report/types.js';
import type { Feed } from '../feed.js';
import { currentOf } from '../current.js';
import { settingsOf } from '../settings.js';
import type { Reviews } from './reviews.js';

/** So many changes are told above a record. */
const most = 3;

/** A line above each record that the branch changes, which opens the review. */
export function createReviewLens(feed: Feed, reviews: Reviews): vscode.CodeLensProvider {
  return {
    onDidChangeCodeLenses: (listener, self, disposables) => reviews.onDidChange(listener, self, disposables),
    provideCodeLenses(document) {
      const current = settingsOf(document).codeLens ? currentOf(feed, document) : null;
      const review = current && reviews.branch(current.reading);
      if (!current || review?.state !== 'ready') return [];
      return review.report.decisions.flatMap((decision) => {
        const at = decision.after;
        if (at?.path !== current.path || !at.range) return [];
        const { start, end } = at.range;
        const range = new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
        return [new vscode.CodeLens(range, { title: titleOf(decision), command: 'cutline.reviewChanges' })];
      });
    },
  };
}

function titleOf({ state, changes, neutral }: ReportedDecision): string {
  if (state === 'added') return vscode.l10n.t('New on this branch');
  const told = changes.slice(0, most).map(({ sentence }) => sentence);
  const rest = changes.length - told.length;
  if (rest > 0) told.push(vscode.l10n.t('{0} more', rest));
  if (told.length === 0) return vscode.l10n.t('{0} small edits on this branch', neutral);
  return vscode.l10n.t('On this branch: {0}', told.join(' · '));
}
