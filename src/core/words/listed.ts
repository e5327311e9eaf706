import { languages, packs } from './languages.js';
import type { Language, ListName } from './pack.js';
import { tokensOf } from './tokens.js';

/** Tells whether a text, as a whole, is a phrase of a list: of one language, or of any where none is named. */
export function listedIn(list: ListName, language?: Language): (text: string) => boolean {
  const chosen = language ? [language] : languages;
  const phrases = new Set(chosen.flatMap((one) => packs[one].lists[list].words.map(plain)));
  return (text) => text.length <= longest && phrases.has(plain(text));
}

/** A longer text is no phrase. */
const longest = 80;

function plain(text: string): string {
  return tokensOf(text)
    .map(({ word }) => word)
    .join(' ');
}
