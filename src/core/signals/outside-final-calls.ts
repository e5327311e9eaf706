import { finalCallOf } from '../rights/final-call.js';
import { atField, quoted } from './shared/at.js';
import { signal } from './signal.js';

/** Final calls that lie with somebody who does not live with the result. */
export const outsideFinalCalls = signal({
  id: 'outside-final-calls',
  name: 'Final calls outside product and engineering',
  about: 'final-call',
  next: 'Give the final call back to product and engineering; everybody else may be consulted.',
  limits: { records: 2 },
  *evidence({ subjects }) {
    for (const { artifact, decision, row, corpus, isExplained } of subjects) {
      const call = isExplained ? null : finalCallOf(decision, row, corpus);
      if (call?.verdict === 'outside') yield atField(artifact, call.field, `final call: ${quoted(call.field.value)}`);
    }
  },
});
