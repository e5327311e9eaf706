import { atWords } from './shared/at.js';
import { signal } from './signal.js';

/** Accepted decisions that say something else now, without a record that supersedes them. */
export const acceptedTextChanged = signal({
  id: 'accepted-text-changed',
  name: 'Accepted text was changed',
  about: 'text',
  next: 'Put the old text back, and write a new record that supersedes it.',
  limits: { records: 1 },
  needsBase: true,
  *evidence({ changes }) {
    for (const { after, changes: own } of changes ?? []) {
      const change = own.find(({ kind }) => kind === 'accepted-text');
      if (!after || !change) continue;
      yield atWords(after.artifact, change.after, 'accepted text was changed, and no record supersedes it');
    }
  },
});
