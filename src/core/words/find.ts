import type { Range } from '../document/range.js';
import { languages, packs } from './languages.js';
import { denialsOf } from './negation.js';
import type { Language, ListName } from './pack.js';
import { lengthAt, phrasesOf, type Phrases } from './phrases.js';
import { tokensOf, type Token } from './tokens.js';

/** A phrase of a word list as it stands in a text. */
export interface Found {
  readonly text: string;
  /** Offsets into the text that was searched. */
  readonly range: Range;
  /** The sentence says that it is not so. */
  readonly denied: boolean;
}

interface Compiled {
  readonly words: Phrases;
  readonly unless: Phrases;
}

const denials = new Map(languages.map((language) => [language, denialsOf(packs[language].negation)]));
const numbers = new Set(languages.flatMap((language) => packs[language].numbers));

/**
 * Makes a finder of one list in every language, since jargon crosses borders; what a sentence denies is read in the
 * language that is said. Finds do not overlap, the longest wins, and the work grows with the text alone.
 */
export function finderOf(list: ListName): (text: string, language: Language) => Found[] {
  const every = (pick: 'words' | 'unless'): Phrases =>
    phrasesOf(languages.flatMap((language) => packs[language].lists[list][pick] ?? []));
  const compiled = { words: every('words'), unless: every('unless') };
  return (text, language) => find(text, compiled, language);
}

function find(text: string, { words, unless }: Compiled, language: Language): Found[] {
  const tokens = tokensOf(text);
  const spans = spansOf(words, tokens);
  if (spans.length === 0) return [];
  const excused = new Set(spansOf(unless, tokens).map(([at]) => tokens[at]?.sentence));
  return spans.flatMap(([from, to]) => {
    const [first, last] = [tokens[from], tokens[to]];
    if (!first || !last || excused.has(first.sentence)) return [];
    const range = { start: first.range.start, end: last.range.end };
    return [
      { text: text.slice(range.start, range.end), range, denied: denials.get(language)?.(tokens, from, to) === true },
    ];
  });
}

/** The first and the last word of each find. */
function spansOf(phrases: Phrases, tokens: readonly Token[]): [number, number][] {
  const spans: [number, number][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = lengthAt(phrases, tokens, at, isNumber);
    if (length === 0) continue;
    spans.push([at, at + length - 1]);
    at += length - 1;
  }
  return spans;
}

function isNumber({ isNumber: inDigits, word }: Token): boolean {
  return inDigits || numbers.has(word);
}
