import { saysHowItIsReleased, saysHowToGoBack } from '../artifact/rollback.js';
import { lacking } from './shared/lacking.js';
import { signal } from './signal.js';

/** Releases that nobody has said how to take back. */
export const noRollback = signal({
  id: 'no-rollback',
  name: 'Releases without a way back',
  about: 'brakes',
  next: 'Say in each plan what is turned off, by whom, and what is left behind.',
  limits: { records: 2, share: 50 },
  evidence(context) {
    const released = context.plans.filter((artifact) => saysHowItIsReleased(artifact));
    return lacking(
      released,
      (artifact) => !saysHowToGoBack(artifact),
      'says how it is released, and not how to get back',
      context,
    );
  },
});
