import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Language, WordPack } from './pack.js';
import { pt } from './pt.js';

/** The word lists of every language. */
export const packs: Readonly<Record<Language, WordPack>> = { en, fr, de, es, pt };

/** The languages, English first. */
export const languages = Object.keys(packs) as readonly Language[];

/** So much of a text shows its language. */
const enough = 3_000;

const others = /\P{L}+/u;

const speaking = new Map<string, Language[]>();
for (const language of languages)
  for (const word of packs[language].common) speaking.set(word, [...(speaking.get(word) ?? []), language]);

/** The language that most of a text's words speak for; English where none does. */
export function languageOf(text: string): Language {
  const counts: Record<Language, number> = { en: 0, fr: 0, de: 0, es: 0, pt: 0 };
  for (const word of text.slice(0, enough).toLowerCase().split(others))
    for (const language of speaking.get(word) ?? []) counts[language]++;
  return languages.reduce((best, language) => (counts[language] > counts[best] ? language : best), 'en');
}
