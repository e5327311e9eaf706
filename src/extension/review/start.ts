import * as vscode from 'vscode';
import type { Feed, Reading } from '../feed.js';
import { provideBaseTexts } from './base-texts.js';
import { chooseBase } from './choose-base.js';
import type { GitHost } from './git.js';
import { createReviewLens } from './lens.js';
import { markChangedFiles } from './marks.js';
import type { Reviews } from './reviews.js';
import { showInStatusBar } from './status-bar.js';
import { copyReview } from './tab.js';

/** What the review is shown with. */
export interface ReviewFeatures {
  readonly feed: Feed;
  readonly reviews: Reviews;
  readonly git: GitHost | null;
  readonly panel: { open(uri?: vscode.Uri, tab?: string): void };
}

/** Shows reviews outside of the panel, and registers their commands. */
export function showReviews({ feed, reviews, git, panel }: ReviewFeatures): vscode.Disposable {
  const command = (name: string, run: () => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`cutline.${name}`, run);
  return vscode.Disposable.from(
    reviews,
    provideBaseTexts(feed, reviews),
    showInStatusBar(feed, reviews),
    markChangedFiles(feed, reviews),
    vscode.languages.registerCodeLensProvider({ language: 'markdown' }, createReviewLens(feed, reviews)),
    command('reviewChanges', () => panel.open(undefined, 'changes')),
    command('chooseBase', async () => {
      const reading = await readingInFront();
      if (reading) await chooseBase(reading, reviews, git);
    }),
    command('copyReview', async () => {
      const reading = await readingInFront();
      if (reading && (await copyReview(reading, reviews)))
        void vscode.window.setStatusBarMessage(vscode.l10n.t('The review is on the clipboard'), 4_000);
    }),
  );

  /** The folder of the active file; with several open and none of them active, the one that is chosen. */
  async function readingInFront(): Promise<Reading | undefined> {
    const active = vscode.window.activeTextEditor?.document.uri;
    const own = active && feed.readingOf(active);
    const folders = feed.readings.filter(({ root }) => root !== null);
    if (own?.root || folders.length < 2) return own?.root ? own : folders[0];
    const items = folders.map((reading) => ({ label: reading.root?.path.split('/').at(-1) ?? '', reading }));
    return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Folder?') }))?.reading;
  }
}
