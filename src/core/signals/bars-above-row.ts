import { departing } from './shared/departing.js';
import { signal } from './signal.js';

/** Quality bars that ask for more than the matrix does. */
export const barsAboveRow = signal({
  id: 'bars-above-row',
  name: 'Quality bars above the row',
  about: 'quality-bar',
  next: 'Lower each bar to its row, or write a deviation that says what the extra work buys.',
  limits: { records: 2 },
  evidence: ({ subjects }) => departing(subjects, 'quality-bar', 'stronger'),
});
