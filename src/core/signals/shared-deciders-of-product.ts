import { decidersOf } from './shared/alone.js';
import { signal } from './signal.js';

/** Decisions that the matrix shares, and at which only product is named. */
export const sharedDecidersOfProduct = signal({
  id: 'shared-deciders-of-product',
  name: 'Shared decisions are taken by people of product alone',
  about: 'decision-makers',
  next: 'Name somebody of engineering as a decision maker wherever the row is shared.',
  limits: { records: 2 },
  evidence: ({ subjects }) => decidersOf('product', subjects),
});
