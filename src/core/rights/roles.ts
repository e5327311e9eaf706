import { sideOf } from '../artifact/people.js';
import type { Owner } from '../artifact/types.js';
import { phraseMatcher, plainWords } from './phrases.js';
import { languages } from './words/languages.js';

const rolesIn = phraseMatcher(languages.map(({ roles }) => roles));

/** A role has no more words than this. */
const mostWords = 5;

/** The side that words about somebody name, such as "Head of Product" or "VP Sales"; null where they name none or several. */
export function roleOf(text: string): Owner | null {
  const whole = sideOf(text);
  if (whole) return whole;
  // A sentence about somebody may hold any word.
  if (plainWords(text).length > mostWords) return null;
  const [role, ...others] = new Set(rolesIn(text).map(({ name }) => name));
  return role !== undefined && others.length === 0 ? role : null;
}

/**
 * The side that a handle names by its words: any word of a team, `@org/growth-product`, the last one of a role,
 * `@checkout-pm`. A name of one word is a person, whatever it looks like.
 */
export function sideOfHandle(handle: string): Owner | null {
  const name = handle.replace(/^@/, '');
  const isTeam = name.includes('/');
  const words = name.slice(name.lastIndexOf('/') + 1).split(/[-_.]+/);
  if (isTeam) return roleOf(words.join(' '));
  return words.length > 1 ? roleOf(words.at(-1) ?? '') : null;
}
