import * as vscode from 'vscode';
import type { Feed } from '../feed.js';
import type { Reviews } from './reviews.js';

/** Says in the status bar how many decisions a branch changes; there is no item while it changes none. */
export function showInStatusBar(feed: Feed, reviews: Reviews): vscode.Disposable {
  let item: vscode.StatusBarItem | null = null;
  const update = (): void => {
    const reports = feed.readings.flatMap((reading) => {
      const review = reviews.branch(reading);
      return review.state === 'ready' ? [review.report] : [];
    });
    const count = reports.reduce((sum, { decisions }) => sum + decisions.length, 0);
    void vscode.commands.executeCommand('setContext', 'cutline.inReview', count > 0);
    if (count === 0) {
      item?.dispose();
      item = null;
      return;
    }
    item ??= created();
    const weaker = reports.reduce((sum, { counts }) => sum + counts.weaker, 0);
    item.text = `$(law) ${count === 1 ? vscode.l10n.t('1 decision changed') : vscode.l10n.t('{0} decisions changed', count)}`;
    const got = weaker === 0 ? vscode.l10n.t('nothing got weaker') : vscode.l10n.t('{0} got weaker', weaker);
    item.tooltip = vscode.l10n.t('Against {0}: {1}. Show what this branch changes.', reports[0]?.base.name ?? '', got);
    item.accessibilityInformation = { label: `${item.text.replace('$(law) ', '')}, ${got}` };
  };
  update();
  const subscription = reviews.onDidChange(update);
  return new vscode.Disposable(() => {
    subscription.dispose();
    item?.dispose();
  });
}

function created(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('cutline.changes', vscode.StatusBarAlignment.Left, 0);
  item.name = vscode.l10n.t('Cutline: decisions changed');
  item.command = 'cutline.reviewChanges';
  item.show();
  return item;
}
