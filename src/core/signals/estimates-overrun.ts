import { effortOf } from '../artifact/effort.js';
import { atWords } from './shared/at.js';
import { signal } from './signal.js';

/** Work that took much longer than it was meant to. */
export const estimatesOverrun = signal({
  id: 'estimates-overrun',
  name: 'Estimates overrun',
  about: 'effort',
  next: 'Look at what was added on the way, and cut scope before the next estimate is passed.',
  limits: { records: 2, times: 1.5 },
  *evidence({ corpus, limit }) {
    for (const artifact of corpus.artifacts) {
      if (artifact.stage === 'closed') continue;
      const { estimateWeeks, actualWeeks } = effortOf(artifact);
      if (!estimateWeeks || !actualWeeks || estimateWeeks.value === 0) continue;
      if (actualWeeks.value < estimateWeeks.value * limit('times')) continue;
      const says = `took ${weeks(actualWeeks.value)}, estimated ${weeks(estimateWeeks.value)}`;
      yield atWords(artifact, actualWeeks, says);
    }
  },
});

function weeks(value: number): string {
  return value === 1 ? '1 week' : `${String(Math.round(value * 10) / 10)} weeks`;
}
