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

const letter = /\p{L}/u;

const speaking = new Map<string, Language[]>();
for (const language of languages)
  for (const word of packs[language].common) speaking.set(word, [...(speaking.get(word) ?? []), language]);

/** The words of a text in lower case. A pattern that knows every letter is asked only about those beyond a to z. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code > 127 && letter.test(text.charAt(at)))) continue;
    if (at > start) words.push(text.slice(start, at));
    start = at + 1;
  }
  return words;
}

/** The language that most of a text's words speak for; English where none does. */
export function languageOf(text: string): Language {
  const counts: Record<Language, number> = { en: 0, fr: 0, de: 0, es: 0, pt: 0 };
  for (const word of wordsIn(text.slice(0, enough).toLowerCase()))
    for (const language of speaking.get(word) ?? []) counts[language]++;
  return languages.reduce((best, language) => (counts[language] > counts[best] ? language : best), 'en');
}

/** So many different words show that a text is in another language than English. */
const sure = 3;

/** The language to write in beside a text: English where few words speak for another one. */
export function languageBeside(text: string): Language {
  const language = languageOf(text);
  const common = new Set(packs[language].common);
  const found = new Set(wordsIn(text.slice(0, enough).toLowerCase()).filter((word) => common.has(word)));
  return found.size < sure ? 'en' : language;
}
