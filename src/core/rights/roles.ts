import { sideOf } from '../artifact/people.js';
import type { Owner } from '../artifact/types.js';
import { phraseMatcher } from './phrases.js';
import { languages } from './words/languages.js';

const rolesIn = phraseMatcher(languages.map(({ roles }) => roles));

/** The side that words about somebody name, such as "Head of Product" or "VP Sales"; null where they name none or several. */
export function roleOf(text: string): Owner | null {
  const whole = sideOf(text);
  if (whole) return whole;
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
