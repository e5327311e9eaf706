import { wordListedIn } from '../../words/listed.js';
import { languages } from '../../words/languages.js';
import type { Language } from '../../words/pack.js';
import { tokensOf } from '../../words/tokens.js';

/**
 * The words of a sentence that carry its meaning, each once: without articles, helpers and the like, and without the
 * denial that a non-goal may begin with. Further on, "no" and "non-" tell two things apart.
 */
export function meaningIn(sentence: string, language: Language): string[] {
  const { filler, denial } = lists[language];
  const words = tokensOf(sentence).map(({ word }) => word);
  const head = words.findIndex((word) => !filler(word) && !denial(word));
  return head < 0 ? [] : [...new Set(words.slice(head).filter((word) => !filler(word)))];
}

/** How much two sets of words say the same: shared words by all words, 0 to 1; 0 where one denies what the other says. */
export function likeness(one: readonly string[], other: readonly string[], language: Language): number {
  if (Math.min(one.length, other.length) === 0) return 0;
  const { denial } = lists[language];
  const isOpposed = (a: readonly string[], b: readonly string[]): boolean =>
    a.some((word) => denial(word) && !b.includes(word));
  if (isOpposed(one, other) || isOpposed(other, one)) return 0;
  const shared = one.filter((word) => other.some((candidate) => isSame(word, candidate))).length;
  return shared / (one.length + other.length - shared);
}

interface Lists {
  readonly filler: (word: string) => boolean;
  readonly denial: (word: string) => boolean;
}

const lists = Object.fromEntries(
  languages.map((language) => [
    language,
    { filler: wordListedIn('filler', language), denial: wordListedIn('denial', language) },
  ]),
) as Readonly<Record<Language, Lists>>;

/** "Export" and "exports", "exporting" are one word; "import" and "impact" are two. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one.charAt(shared) === other.charAt(shared)) shared++;
  return shared >= leastStem && Math.max(one.length, other.length) - shared <= longestEnding;
}

const leastStem = 4;
const longestEnding = 3;
