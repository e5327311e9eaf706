import * as vscode from 'vscode';
import type { ReportedDecision } from '../../core/review/report/types.js';
import type { Feed } from '../feed.js';
import type { Reviews } from './reviews.js';

/** Marks files whose decisions a branch changes, in the explorer and wherever else files are listed. */
export function markChangedFiles(feed: Feed, reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange(() => changed.fire(undefined)),
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration(uri) {
        const reading = feed.readingOf(uri);
        const path = reading?.pathOf(uri);
        const review = reading && path !== undefined ? reviews.branch(reading) : undefined;
        if (review?.state !== 'ready') return undefined;
        const own = review.report.decisions.filter(({ after }) => after?.path === path);
        return own.length === 0 ? undefined : new vscode.FileDecoration(badgeFor(own), tooltipFor(own));
      },
    }),
  );
}

/** A letter says it, since a colour alone would not. */
function badgeFor(decisions: readonly ReportedDecision[]): string {
  const isWeaker = decisions.some(({ changes }) => changes.some(({ direction }) => direction === 'weaker'));
  return isWeaker ? '▾' : '◆';
}

function tooltipFor(decisions: readonly ReportedDecision[]): string {
  const [first] = decisions.flatMap(({ changes }) => changes);
  return first
    ? vscode.l10n.t('Decision changed on this branch: {0}', first.sentence)
    : vscode.l10n.t('Decision changed on this branch');
}
