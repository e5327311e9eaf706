import { callsBy } from './shared/alone.js';
import { signal } from './signal.js';

/** Final calls that the matrix shares, and that product has alone. */
export const sharedCallsByProduct = signal({
  id: 'shared-calls-by-product',
  name: 'Shared final calls lie with product alone',
  about: 'final-call',
  next: 'Give engineering its half of each shared final call, or change the row together.',
  limits: { records: 2 },
  evidence: ({ subjects }) => callsBy('product', subjects),
});
