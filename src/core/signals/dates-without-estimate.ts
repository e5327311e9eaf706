import { deliveryDays } from '../artifact/delivery-days.js';
import { effortOf } from '../artifact/effort.js';
import { atWords } from './shared/at.js';
import { signal } from './signal.js';

/** Delivery dates of plans that nobody has estimated. */
export const datesWithoutEstimate = signal({
  id: 'dates-without-estimate',
  name: 'Dates without an estimate',
  about: 'estimate',
  next: 'Let those who build it estimate the work before a date is given to anybody.',
  limits: { records: 2 },
  *evidence({ plans }) {
    for (const artifact of plans) {
      const [first] = effortOf(artifact).estimateWeeks ? [] : deliveryDays(artifact);
      if (first) yield atWords(artifact, first.words, `due ${first.day}, and no estimate is written`);
    }
  },
});
