import { sideOf } from '../../artifact/people.js';
import { bracketed, withOwner, withoutOwnerPart } from './owner-in-brackets.js';

/** A side, a role or a handle, as a person types it. */
const name = /^@?[\p{L}\p{N}][\p{L}\p{N} ._/&+-]{0,58}$/u;

/** How an owner is written behind an item; null for words that nobody could read back as one. */
export function ownerMark(owner: string): string | null {
  const words = owner.replace(/\s+/g, ' ').trim();
  if (!name.test(words)) return null;
  return sideOf(words) !== null || words.startsWith('@') ? `(${words})` : `(owner: ${words})`;
}

/** A mark of an owner as it stands in a document, with another owner in its place. Null where its form is not known. */
export function otherOwner(mark: string, owner: string): string | null {
  const words = owner.replace(/\s+/g, ' ').trim();
  const next = ownerMark(words);
  if (next === null) return null;
  const inside = bracketed(mark);
  if (inside) return withOwner(inside, words);
  if (mark.startsWith('@')) return words.startsWith('@') ? words : next;
  const prefix = /^(\s*(?:\*\*|__)?\s*)[\p{L}/&+ -]+?(\s*(?:\*\*|__)?\s*[:–—-](?:\*\*|__)?)$/u.exec(mark);
  return prefix && sideOf(words) !== null ? `${prefix[1] ?? ''}${capital(words)}${prefix[2] ?? ''}` : null;
}

/** A mark of an owner as it stands in a document, without the owner: empty where it says nothing else. Null where that is not clear. */
export function withoutOwnerIn(mark: string): string | null {
  const inside = bracketed(mark);
  return inside ? withoutOwnerPart(inside) : '';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
