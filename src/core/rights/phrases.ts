import { brief } from '../artifact/brief.js';

/** A word of a text, in small letters without accents, and whether a comma or a bracket stands before it. */
interface Token {
  readonly word: string;
  readonly opens: boolean;
}

/** What a phrase means, and its words. */
interface Phrase<Name> {
  readonly name: Name;
  readonly words: readonly string[];
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
      for (const phrase of said) phrases.push({ name, words: phrase.split(' ') });
  phrases.sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const tokens = tokensOf(text);
    const found: Said<Name>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const phrase = phrases.find(({ words }) => words.every((word, index) => fits(tokens[at + index]?.word, word)));
      if (!phrase) continue;
      found.push({ name: phrase.name, denied: isDenied(tokens, at, denials) });
      at += phrase.words.length - 1;
    }
    return found;
  };
}

/** The words of a text in small letters without accents. */
export function plainWords(text: string): string[] {
  return tokensOf(text).map(({ word }) => word);
}

function tokensOf(text: string): Token[] {
  const folded = brief(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase();
  let end = 0;
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const opens = /[,;.:()[\]]/.test(folded.slice(end, index));
    end = index + word.length;
    return { word, opens };
  });
}

function fits(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

function isDenied(tokens: readonly Token[], at: number, denials: ReadonlySet<string>): boolean {
  for (let back = at; back > 0 && back > at - reach; back--) {
    if (tokens[back]?.opens) return false;
    if (denials.has(tokens[back - 1]?.word ?? '')) return true;
  }
  return false;
}
