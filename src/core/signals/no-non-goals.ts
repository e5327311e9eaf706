import { lacking } from './shared/lacking.js';
import { signal } from './signal.js';

/** Plans that do not say what they leave out. */
export const noNonGoals = signal({
  id: 'no-non-goals',
  name: 'Plans without non-goals',
  about: 'brakes',
  next: 'Name in each plan what somebody could expect of it, and will not get.',
  limits: { records: 2, share: 50 },
  evidence: (context) =>
    lacking(context.plans, ({ nonGoals }) => nonGoals.state !== 'present', 'names no non-goals', context),
});
