import { languages, packs } from './languages.js';
import type { Language, ListName } from './pack.js';
import { tokensOf } from './tokens.js';

/** Tells whether a text, as a whole, is a phrase of a list, of any language. */
export function listedIn(list: ListName): (text: string) => boolean {
  const phrases = phrasesIn(list, languages);
  return (text) => text.length <= longest && phrases.has(plain(text));
}

/** Tells whether a word, as `tokensOf` gives it, is a phrase of a list of one language by itself. */
export function wordListedIn(list: ListName, language: Language): (word: string) => boolean {
  const phrases = phrasesIn(list, [language]);
  return (word) => phrases.has(word);
}

function phrasesIn(list: ListName, chosen: readonly Language[]): ReadonlySet<string> {
  return new Set(chosen.flatMap((one) => packs[one].lists[list].words.map(plain)));
}

/** A longer text is no phrase. */
const longest = 80;

function plain(text: string): string {
  return tokensOf(text)
    .map(({ word }) => word)
    .join(' ');
}
