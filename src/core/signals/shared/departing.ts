import type { Aspect } from '../../rights/departures.js';
import type { Direction } from '../../rights/levels.js';
import { atField, quoted } from './at.js';
import type { Evidence } from '../signal.js';
import type { Subject } from './subjects.js';

/** Every decision that departs from its row in one point and direction, and gives no reason. */
export function* departing(subjects: readonly Subject[], aspect: Aspect, direction: Direction): Generator<Evidence> {
  for (const { artifact, departures } of subjects) {
    const departure = departures.find((one) => one.aspect === aspect && one.direction === direction);
    if (!departure) continue;
    const { field, says, rowSays } = departure;
    yield atField(artifact, field, `${aspect.replace('-', ' ')}: ${quoted(says)}, the row says ${quoted(rowSays)}`);
  }
}
