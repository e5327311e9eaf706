import { statusOf } from '../../artifact/statuses.js';
import type { CanonicalStatus } from '../../artifact/types.js';
import { phrase, type Phrase } from './phrase.js';

/** What each status means, and what may follow it. */
const meanings: Readonly<Record<Exclude<CanonicalStatus, 'other'>, readonly [says: string, next: string]>> = {
  draft: ['Still being written. Findings are hints.', 'Next: proposed.'],
  proposed: ['Open for discussion. Findings are warnings.', 'Next: accepted or rejected.'],
  accepted: ['Decided, and in force. Findings are errors.', 'Next: deprecated, or superseded by a newer record.'],
  rejected: ['Decided against. Kept, so that nobody has to ask again.', 'Nothing follows; a new record may.'],
  deprecated: ['No longer in force, and nothing took its place.', 'Next: superseded, once a newer record is there.'],
  superseded: ['A newer record took its place, and is named here.', 'Nothing follows.'],
};

/** What a status word means and what may follow; nothing for a word that says neither. */
export function statusMeaning(canonical: CanonicalStatus | null): Phrase[] {
  if (canonical === null || canonical === 'other') return [];
  return meanings[canonical].map((says) => phrase(says));
}

/** What a status word of any repository stands for; null where nobody knows it. */
export function canonicalOf(word: string): CanonicalStatus | null {
  return statusOf({ text: word, range: { start: 0, end: word.length } }, 'other').canonical;
}
