import { canonicalKey } from '../artifact/keys.js';
import { languageBeside } from '../words/languages.js';
import type { Language } from '../words/pack.js';

/** What a key is called in a line of text; every word of it reads back as its key. */
const labels: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'work-type': {
    en: 'Work type',
    de: 'Art der Arbeit',
    fr: 'Type de travail',
    es: 'Tipo de trabajo',
    pt: 'Tipo de trabalho',
  },
  'final-call': {
    en: 'Final call',
    de: 'Letztes Wort',
    fr: 'Dernier mot',
    es: 'Última palabra',
    pt: 'Palavra final',
  },
  deviation: { en: 'Deviation', de: 'Abweichung', fr: 'Écart', es: 'Desviación', pt: 'Desvio' },
  'sign-off': { en: 'Sign-off', de: 'Freigabe', fr: 'Approbation', es: 'Aprobación', pt: 'Aprovação' },
  'kill-rule': {
    en: 'Kill rule',
    de: 'Abbruchkriterium',
    fr: "Critère d'arrêt",
    es: 'Criterio de abandono',
    pt: 'Critério de abandono',
  },
};

/** What a key is called in the language of a text, written as the labels beside it are: `Work Type`, `work-type`. */
export function labelFor(key: string, text: string, beside: readonly string[]): string {
  const spelling = labels[key]?.[languageBeside(text)] ?? key.replaceAll('-', ' ');
  const label = canonicalKey(spelling) === key ? spelling : key;
  const isKebab =
    beside.length > 0 &&
    beside.every((word) => /^[^\p{Lu}\s]*$/u.test(word)) &&
    beside.some((word) => word.includes('-'));
  return isKebab ? key : writtenLike(label, beside);
}

/** Words with the capitals that others have: all of them, none, or one for each word. */
export function writtenLike(label: string, beside: readonly string[]): string {
  const words = beside.filter((other) => /\p{L}{2}/u.test(other));
  const all = (pattern: RegExp): boolean => words.length > 0 && words.every((word) => pattern.test(word));
  // Many scripts have no capitals at all.
  if (all(/^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u)) return label.toUpperCase();
  if (all(/^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*$/u)) return label.toLowerCase();
  const several = words.filter((word) => /\p{L}\s+\p{L}/u.test(word));
  const isTitle = (word: string): boolean => /^\P{L}*\p{Lu}.*\s\p{Lu}/u.test(word) && !/\s\p{Ll}{4}/u.test(word);
  return several.length > 0 && several.every(isTitle)
    ? label.replace(/(?<=\s)\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
    : label.charAt(0).toUpperCase() + label.slice(1);
}
