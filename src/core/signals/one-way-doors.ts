import { fieldOf } from '../artifact/fields.js';
import { oneWayField } from '../artifact/one-way.js';
import { atField } from './shared/at.js';
import { signal } from './signal.js';

/** Decisions of which most are said to have no way back. */
export const oneWayDoors = signal({
  id: 'one-way-doors',
  name: 'Most decisions are one-way doors',
  about: 'reversibility',
  next: 'Ask of each one-way door what would make it two-way: a flag, a copy, a smaller first step.',
  limits: { records: 3, share: 50 },
  *evidence({ corpus, limit }) {
    const said = corpus.artifacts.filter(
      (artifact) => artifact.stage !== 'closed' && (fieldOf(artifact, 'reversibility') ?? oneWayField(artifact)),
    );
    const doors = said.flatMap((artifact) => {
      const field = oneWayField(artifact)?.field;
      return field ? [atField(artifact, field, 'is said to be one-way')] : [];
    });
    if (doors.length * 100 >= said.length * limit('share')) yield* doors;
  },
});
