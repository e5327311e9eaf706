import { debtShare } from './shared/debt-share.js';
import { atTitle, atWords } from './shared/at.js';
import { signal } from './signal.js';

/** Work of which less is on debt than was agreed. */
export const debtBelowFloor = signal({
  id: 'debt-below-floor',
  name: 'Work on debt is below the floor',
  about: 'debt',
  next: 'Plan the next piece of debt before the next feature, or agree on another floor.',
  limits: { records: 5, floor: 20 },
  *evidence({ corpus, limit }) {
    const { work, debt, share } = debtShare(corpus);
    if (share === null || share >= limit('floor')) return;
    for (const artifact of work) {
      const mark = debt.get(artifact);
      yield mark ? atWords(artifact, mark.words, 'counts as debt') : atTitle(artifact, 'does not count as debt');
    }
  },
});
