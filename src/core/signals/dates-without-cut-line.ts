import { deliveryDays } from '../artifact/delivery-days.js';
import { atWords } from './shared/at.js';
import { signal } from './signal.js';

/** Delivery dates of plans that say nothing of what is given up first. */
export const datesWithoutCutLine = signal({
  id: 'dates-without-cut-line',
  name: 'Dates without a cut line',
  about: 'cut-line',
  next: 'Draw a cut line in each dated plan, so that scope moves when the date cannot.',
  limits: { records: 2 },
  *evidence({ plans }) {
    for (const artifact of plans) {
      const [first] = artifact.cutLine.state === 'absent' ? deliveryDays(artifact) : [];
      if (first) yield atWords(artifact, first.words, `due ${first.day}, and no cut line is drawn`);
    }
  },
});
