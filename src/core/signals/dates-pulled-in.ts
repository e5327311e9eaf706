import { deliveryDays } from '../artifact/delivery-days.js';
import { atWords } from './shared/at.js';
import { signal } from './signal.js';

/** Delivery dates that came closer since the base. */
export const datesPulledIn = signal({
  id: 'dates-pulled-in',
  name: 'Dates are pulled in',
  about: 'delivery-date',
  next: 'Move the cut line up with each date that moves forward, and say what is given up for it.',
  limits: { records: 1 },
  needsBase: true,
  *evidence({ changes }) {
    for (const { before, after } of changes ?? []) {
      if (!before || !after || after.record || after.stage === 'closed') continue;
      const [was] = deliveryDays(before.artifact);
      const [is] = deliveryDays(after.artifact);
      if (!was || !is || is.day >= was.day) continue;
      yield atWords(after.artifact, is.words, `due ${is.day}, before it was ${was.day}`);
    }
  },
});
