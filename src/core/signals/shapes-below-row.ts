import { departing } from './shared/departing.js';
import { signal } from './signal.js';

/** Releases that go out with less care than the matrix asks for. */
export const shapesBelowRow = signal({
  id: 'shapes-below-row',
  name: 'Release shapes below the row',
  about: 'release-shape',
  next: 'Release as the row says, or write a deviation that says why less is enough this time.',
  limits: { records: 2 },
  evidence: ({ subjects }) => departing(subjects, 'release-shape', 'weaker'),
});
