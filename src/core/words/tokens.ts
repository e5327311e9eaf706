import type { Range } from '../document/range.js';
import { matchesOf } from '../text/matches.js';

/** A word or a number of a text. */
export interface Token {
  /** In lower case, with composed accents. */
  readonly word: string;
  readonly range: Range;
  readonly isNumber: boolean;
  /** Words of one sentence share a number. */
  readonly sentence: number;
  /** Words that no punctuation parts share a number. */
  readonly clause: number;
}

/** So much of what stands between two words is looked at. */
const longestGap = 80;

const words = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;

/** Most words are as they are compared. */
const plain = /^[a-z]+$/;

/** The words and numbers of a text in one scan. Hyphens and apostrophes part words, marks of emphasis do not. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let sentence = 0;
  let clause = 0;
  for (const { 0: raw, index } of matchesOf(text, words)) {
    const between = text.slice(end, Math.min(index, end + longestGap));
    if (between !== ' ') {
      const ends = /[.!?;](?=\s|$)|\n\s*\n|\|/.test(between);
      if (ends) sentence++;
      if (ends || /[.!?;:,()–—→]/.test(between)) clause++;
    }
    end = index + raw.length;
    const isPlain = plain.test(raw);
    const isNumber = !isPlain && /^\p{N}/u.test(raw);
    const word = isPlain ? raw : raw.normalize('NFC').toLowerCase();
    tokens.push({ word, range: { start: index, end }, isNumber, sentence, clause });
  }
  return tokens;
}
