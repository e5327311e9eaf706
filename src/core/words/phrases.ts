import { tokensOf, type Token } from './tokens.js';

/** Words of any kind that `…` may stand for. */
const longestSkip = 3;

interface Step {
  readonly words: ReadonlySet<string>;
  readonly isNumber: boolean;
  /** Up to three other words may stand before it. */
  readonly skips: boolean;
}

type Phrase = readonly Step[];

/** Phrases by their first word; those that begin with a number stand under `#`. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Reads phrases as word lists write them, so that they can be looked for. */
export function phrasesOf(written: Iterable<string>): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const text of written) {
    const phrase = phraseOf(text);
    const [first] = phrase;
    for (const word of first?.isNumber ? ['#'] : (first?.words ?? [])) {
      const same = byFirst.get(word);
      if (same) same.push(phrase);
      else byFirst.set(word, [phrase]);
    }
  }
  return byFirst;
}

/** How many words the longest phrase takes that begins at a token; 0 where none does. */
export function lengthAt(
  phrases: Phrases,
  tokens: readonly Token[],
  at: number,
  isNumber: (token: Token) => boolean,
): number {
  const first = tokens[at];
  if (!first) return 0;
  const candidates = [...(phrases.get(first.word) ?? []), ...(isNumber(first) ? (phrases.get('#') ?? []) : [])];
  return candidates.reduce((longest, phrase) => Math.max(longest, lengthOf(phrase, tokens, at, isNumber)), 0);
}

function lengthOf(phrase: Phrase, tokens: readonly Token[], from: number, isNumber: (token: Token) => boolean): number {
  let at = from;
  for (const step of phrase) {
    const fits = (index: number): boolean => {
      const token = tokens[index];
      return token?.clause === tokens[from]?.clause && token !== undefined && isStep(step, token, isNumber);
    };
    const last = step.skips ? at + longestSkip : at;
    while (at < last && !fits(at)) at++;
    if (!fits(at)) return 0;
    at++;
  }
  return at - from;
}

function isStep(step: Step, token: Token, isNumber: (token: Token) => boolean): boolean {
  return step.isNumber ? isNumber(token) : step.words.has(token.word);
}

/** "tech-debt" is two steps, as it is two words in a text. */
function phraseOf(text: string): Phrase {
  const steps: Step[] = [];
  let skips = false;
  for (const part of text.split(' ')) {
    if (part === '…') {
      skips = true;
      continue;
    }
    for (const step of stepsOf(part)) {
      steps.push({ ...step, skips });
      skips = false;
    }
  }
  return steps;
}

function stepsOf(part: string): Omit<Step, 'skips'>[] {
  if (part === '#') return [{ words: new Set(), isNumber: true }];
  if (part.includes('|')) return [{ words: new Set(part.split('|')), isNumber: false }];
  return tokensOf(part).map(({ word }) => ({ words: new Set([word]), isNumber: false }));
}
