import { callsBy } from './shared/alone.js';
import { signal } from './signal.js';

/** Final calls that the matrix shares, and that engineering has alone. */
export const sharedCallsByEngineering = signal({
  id: 'shared-calls-by-engineering',
  name: 'Shared final calls lie with engineering alone',
  about: 'final-call',
  next: 'Give product its half of each shared final call, or change the row together.',
  limits: { records: 2 },
  evidence: ({ subjects }) => callsBy('engineering', subjects),
});
