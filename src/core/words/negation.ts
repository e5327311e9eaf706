import type { WordPack } from './pack.js';
import { lengthAt, phrasesOf, type Phrases } from './phrases.js';
import type { Token } from './tokens.js';

/** True where the sentence of a span, from its first to its last word, denies it. */
export type Denials = (tokens: readonly Token[], from: number, to: number) => boolean;

/** Reads what denies in one language, once. */
export function denialsOf({ before, after, never, turns, reach }: WordPack['negation']): Denials {
  const denying = phrasesOf(before);
  const denied = phrasesOf(after);
  const harmless = phrasesOf(never);
  const turning = new Set(turns);

  return (tokens, from, to) => {
    const sentence = tokens[from]?.sentence;
    const holds = (index: number): boolean => {
      const token = tokens[index];
      return token !== undefined && token.sentence === sentence && !turning.has(token.word);
    };
    const length = (phrases: Phrases, index: number): number => lengthAt(phrases, tokens, index, isDigits);
    for (let index = from - 1; index >= from - reach && holds(index); index--) {
      const taken = length(denying, index);
      if (taken > 0 && index + taken <= from) return length(harmless, index) === 0;
    }
    for (let index = to + 1; index <= to + reach && holds(index); index++)
      if (length(denied, index) > 0) return length(harmless, index) === 0;
    return false;
  };
}

function isDigits(token: Token): boolean {
  return token.isNumber;
}
