import { statusWords } from '../../artifact/status-words.js';
import type { CanonicalStatus, Status } from '../../artifact/types.js';

/** Where a decision stands, as lists and moves name it: what its word means, else the word itself in small letters. */
export type StatusKey = Exclude<CanonicalStatus, 'other'> | `word:${string}`;

/** The key of a status. */
export function statusKey({ canonical, raw }: Pick<Status, 'canonical' | 'raw'>): StatusKey {
  return canonical === null || canonical === 'other' ? `word:${raw.toLowerCase()}` : canonical;
}

/** True for a status that everybody knows. A word that stands somewhere by mistake is none to be written again. */
export function isKnownStatus(key: StatusKey): boolean {
  return !key.startsWith('word:') || statusWords.other.includes(key.slice('word:'.length));
}
