import { brief } from '../artifact/brief.js';
import { tokensOf } from '../words/tokens.js';

/** A word of a text, in small letters without accents. */
interface Word {
  readonly word: string;
  readonly clause: number;
}

/** What a phrase means, and its words; of one that ends in a star, any word that begins like the last fits. */
interface Phrase<Name> {
  readonly name: Name;
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

/** A meaning that a text says, or denies ("no tests"). */
export interface Said<Name> {
  readonly name: Name;
  readonly denied: boolean;
}

/** A denial holds for what comes next to it, or one word later: "no automated tests". */
const reach = 2;

/** Reads the meanings of a text. Of several phrases that fit at a word, the longest counts. */
export function phraseMatcher<Name extends string>(
  lists: Iterable<Readonly<Partial<Record<Name, readonly string[]>>>>,
  denials: ReadonlySet<string> = new Set(),
): (text: string) => Said<Name>[] {
  const phrases: Phrase<Name>[] = [];
  for (const list of lists)
    for (const [name, said] of Object.entries(list) as [Name, readonly string[]][])
      for (const phrase of said) phrases.push({ name, words: plainWords(phrase), isOpen: phrase.endsWith('*') });
  phrases.sort((a, b) => b.words.length - a.words.length);
  const byLetter = new Map<string | undefined, Phrase<Name>[]>();
  for (const phrase of phrases) {
    const letter = phrase.words[0]?.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), phrase]);
  }
  return (text) => {
    const words = wordsOf(text);
    const found: Said<Name>[] = [];
    for (let at = 0; at < words.length; at++) {
      const phrase = byLetter.get(words[at]?.word.charAt(0))?.find((candidate) => stands(candidate, words, at));
      if (!phrase) continue;
      found.push({ name: phrase.name, denied: isDenied(words, at, denials) });
      at += phrase.words.length - 1;
    }
    return found;
  };
}

/** The words of a text in small letters without accents. */
export function plainWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

function wordsOf(text: string): Word[] {
  return tokensOf(brief(text)).map(({ word, clause }) => ({
    word: inBasicLetters.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss'),
    clause,
  }));
}

const inBasicLetters = /^[a-z]+$/;

function stands({ words, isOpen }: Phrase<string>, text: readonly Word[], at: number): boolean {
  return words.every((wanted, index) => {
    const word = text[at + index]?.word;
    return isOpen && index === words.length - 1 ? word?.startsWith(wanted) === true : word === wanted;
  });
}

function isDenied(words: readonly Word[], at: number, denials: ReadonlySet<string>): boolean {
  return words
    .slice(Math.max(0, at - reach), at)
    .some(({ word, clause }) => clause === words[at]?.clause && denials.has(word));
}
