import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Language, WordPack } from './pack.js';
import { pt } from './pt.js';
import { tokensOf } from './tokens.js';

/** The word lists of every language. */
export const packs: Readonly<Record<Language, WordPack>> = { en, fr, de, es, pt };

/** The languages, English first. */
export const languages = Object.keys(packs) as readonly Language[];

/** So much of a text shows its language. */
const enough = 6_000;

const common = languages.map((language) => ({ language, words: new Set(packs[language].common) }));

/** The language that most of a text's words speak for; English where none does. */
export function languageOf(text: string): Language {
  const tokens = tokensOf(text.slice(0, enough));
  let best: Language = 'en';
  let most = 0;
  for (const { language, words } of common) {
    const count = tokens.filter(({ word }) => words.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
