import { atWords, quoted } from './shared/at.js';
import { isOwnedBy } from './shared/deciding-sides.js';
import { signal } from './signal.js';

/** Outcomes that no engineer owns. */
export const outcomesByProductAlone = signal({
  id: 'outcomes-by-product-alone',
  name: 'Outcomes are owned by product alone',
  about: 'outcome',
  next: 'Let an engineer own each outcome together with product.',
  limits: { records: 2 },
  *evidence({ subjects, metrics }) {
    for (const subject of subjects) {
      const { artifact, decision } = subject;
      if (artifact.kind !== 'prd' || decision !== artifact || !isOwnedBy('product', subject)) continue;
      const [outcome] = metrics(artifact).outcomes;
      if (outcome) yield atWords(artifact, outcome, `product alone owns: ${quoted((outcome.metric ?? outcome).text)}`);
    }
  },
});
