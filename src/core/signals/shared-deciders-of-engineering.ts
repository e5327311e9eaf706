import { decidersOf } from './shared/alone.js';
import { signal } from './signal.js';

/** Decisions that the matrix shares, and at which only engineering is named. */
export const sharedDecidersOfEngineering = signal({
  id: 'shared-deciders-of-engineering',
  name: 'Shared decisions are taken by people of engineering alone',
  about: 'decision-makers',
  next: 'Name somebody of product as a decision maker wherever the row is shared.',
  limits: { records: 2 },
  evidence: ({ subjects }) => decidersOf('engineering', subjects),
});
