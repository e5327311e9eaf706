import * as vscode from 'vscode';
import type { ReviewedRecord } from '../../core/review/types.js';
import { reviewMarkdown } from '../../core/review/report/markdown.js';
import { branchChanges, type ChangesView } from '../../core/tension/changes.js';
import type { ChangesWish } from '../../shared/protocol.js';
import type { Reading } from '../feed.js';
import { chooseBase } from './choose-base.js';
import type { GitHost } from './git.js';
import type { Reviews } from './reviews.js';
import { showChange } from './show.js';

/** The Changes tab as the panel needs it: what it shows of a folder, and what a click in it does. */
export interface ChangesTab {
  readonly onDidChange: vscode.Event<void>;
  /** The same object for as long as nothing changes. */
  view(reading: Reading): ChangesView;
  /** What changed in the decisions, for whoever reads more from it; null where there is no review. */
  records(reading: Reading): readonly ReviewedRecord[] | null;
  act(reading: Reading, wish: ChangesWish): Promise<void>;
}

/** Makes the tab of the reviews. */
export function createChangesTab(reviews: Reviews, git: GitHost | null): ChangesTab {
  const drawn = new WeakMap<object, ChangesView>();
  return {
    onDidChange: reviews.onDidChange,
    view(reading) {
      const review = reviews.of(reading);
      const known = drawn.get(review) ?? viewOf(review, reviews, reading, git);
      drawn.set(review, known);
      return known;
    },
    records(reading) {
      const state = reviews.of(reading);
      return state.state === 'ready' ? state.records : null;
    },
    async act(reading, wish) {
      if (wish.what === 'show') await showChange(reading, wish);
      else if (wish.what === 'base') await chooseBase(reading, reviews, git);
      else if (wish.what === 'count')
        reviews.choose(reading, { ...reviews.choiceFor(reading), uncommitted: wish.counted });
      else await copyReview(reading, reviews);
    },
  };
}

/** Puts a review on the clipboard as a comment in markdown; false where there is none. */
export async function copyReview(reading: Reading, reviews: Reviews): Promise<boolean> {
  const review = reviews.of(reading);
  if (review.state !== 'ready') return false;
  await vscode.env.clipboard.writeText(reviewMarkdown(review.report));
  return true;
}

function viewOf(
  review: ReturnType<Reviews['of']>,
  reviews: Reviews,
  reading: Reading,
  git: GitHost | null,
): ChangesView {
  const canAsk = git !== null && vscode.workspace.isTrusted && reading.root !== null;
  if (review.state === 'computing') return review;
  if (review.state === 'none') {
    const { says, next, about } = review.why;
    return { state: 'none', says, next, canChoose: canAsk && about === 'no-base' };
  }
  const { report, uncommitted: count } = review;
  const isDiff = report.base.by === 'diff';
  const counted = reviews.choiceFor(reading).uncommitted;
  return branchChanges(report, { canChoose: canAsk && !isDiff, uncommitted: isDiff ? null : { count, counted } });
}
