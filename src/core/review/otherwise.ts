import { denies } from '../words/denies.js';
import { languages } from '../words/languages.js';
import { bareWords } from '../text/likeness.js';

/** True where two texts about the same thing say another number, or only one of them denies it. */
export function saysOtherwise(was: string, is: string): boolean {
  return (
    numbersIn(was) !== numbersIn(is) || languages.some((language) => denies(was, language) !== denies(is, language))
  );
}

function numbersIn(text: string): string {
  return bareWords(text)
    .filter((word) => /\p{N}/u.test(word))
    .join(' ');
}
