import { languages, packs } from './languages.js';
import type { Language } from './pack.js';
import { lengthAt, phrasesOf } from './phrases.js';
import { tokensOf, type Token } from './tokens.js';

const compiled = new Map(
  languages.map((language) => {
    const { before, never } = packs[language].negation;
    return [language, { denying: phrasesOf(before), harmless: phrasesOf(never) }];
  }),
);

/** True where a text denies something, in the words of its language. "Not only" denies nothing. */
export function denies(text: string, language: Language): boolean {
  const words = compiled.get(language);
  const tokens = tokensOf(text);
  return tokens.some(
    (_, at) =>
      words !== undefined &&
      lengthAt(words.denying, tokens, at, isDigits) > 0 &&
      lengthAt(words.harmless, tokens, at, isDigits) === 0,
  );
}

function isDigits(token: Token): boolean {
  return token.isNumber;
}
