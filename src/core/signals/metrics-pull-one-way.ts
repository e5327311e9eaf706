import { atWords, quoted } from './shared/at.js';
import { signal } from './signal.js';

/** Plans that measure growth alone. */
export const metricsPullOneWay = signal({
  id: 'metrics-pull-one-way',
  name: 'Metrics are about growth alone',
  about: 'metrics',
  next: 'Put a guardrail beside each outcome: what must not get worse meanwhile.',
  limits: { records: 2 },
  *evidence({ plans, metrics }) {
    for (const artifact of plans) {
      const { all, only } = metrics(artifact);
      const [first] = all;
      if (only !== 'growth' || !first) continue;
      const names = all.map(({ metric, text }) => quoted((metric ?? { text }).text)).join(', ');
      yield atWords(artifact, first.metric ?? first, `measures growth alone: ${names}`);
    }
  },
});
