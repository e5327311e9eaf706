import { atTitle, atWords } from './shared/at.js';
import { signal } from './signal.js';

/** Plans of which none names anything that could be given up. */
export const scopeNeverCut = signal({
  id: 'scope-never-cut',
  name: 'Scope is never cut',
  about: 'cut-line',
  next: 'Draw the cut line in the next plan, and put below it what is given up first.',
  limits: { records: 3 },
  *evidence({ plans }) {
    const settled = plans.filter(({ stage }) => stage === 'accepted');
    if (settled.some(({ cutLine }) => cutLine.below.length > 0)) return;
    for (const artifact of settled) {
      const { at } = artifact.cutLine;
      if (at) yield atWords(artifact, { range: at }, 'nothing stands below the cut line');
      else yield atTitle(artifact, 'no cut line is drawn');
    }
  },
});
