import { namesRisks } from '../artifact/risks.js';
import { lacking } from './shared/lacking.js';
import { signal } from './signal.js';

/** Plans that do not say what may go wrong. */
export const noRisks = signal({
  id: 'no-risks',
  name: 'Plans without risks',
  about: 'brakes',
  next: 'Spend ten minutes of the next review on what may go wrong, and write it down.',
  limits: { records: 2, share: 50 },
  evidence: (context) =>
    lacking(context.plans, (artifact) => !namesRisks(artifact), 'says nothing of what may go wrong', context),
});
