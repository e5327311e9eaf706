import { statusOf } from '../../artifact/statuses.js';
import type { CanonicalStatus } from '../../artifact/types.js';
import { phrase, type Phrase } from './phrase.js';

/** What each status means, and what may follow it. */
const meanings: Readonly<Record<Exclude<CanonicalStatus, 'other'>, readonly Phrase[]>> = {
  draft: [phrase('Still being written. Findings are hints.'), phrase('Next: proposed.')],
  proposed: [phrase('Open for discussion. Findings are warnings.'), phrase('Next: accepted or rejected.')],
  accepted: [
    phrase('Decided, and in force. Findings are errors.'),
    phrase('Next: deprecated, or superseded by a newer record.'),
  ],
  rejected: [
    phrase('Decided against. Kept, so that nobody has to ask again.'),
    phrase('Nothing follows; a new record may.'),
  ],
  deprecated: [
    phrase('No longer in force, and nothing took its place.'),
    phrase('Next: superseded, once a newer record is there.'),
  ],
  superseded: [phrase('A newer record took its place, and is named here.'), phrase('Nothing follows.')],
};

/** What a status word means and what may follow; nothing for a word that says neither. */
export function statusMeaning(canonical: CanonicalStatus | null): readonly Phrase[] {
  if (canonical === null || canonical === 'other') return [];
  return meanings[canonical];
}

/** What a status word of any repository stands for; null where nobody knows it. */
export function canonicalOf(word: string): CanonicalStatus | null {
  return statusOf({ text: word, range: { start: 0, end: word.length } }, 'other').canonical;
}
