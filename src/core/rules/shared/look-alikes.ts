/** Cyrillic and Greek letters that look like Latin ones, with these. */
const twins: ReadonlyMap<string, string> = new Map(
  [
    ['аa', 'вb', 'сc', 'еe', 'ԁd', 'һh', 'іi', 'јj', 'кk', 'мm', 'оo', 'рp', 'ԛq', 'ѕs', 'тt', 'уy', 'хx', 'ԝw'],
    ['АA', 'ВB', 'СC', 'ЕE', 'НH', 'ІI', 'ЈJ', 'КK', 'МM', 'ОO', 'РP', 'ЅS', 'ТT', 'УY', 'ХX'],
    ['αa', 'ιi', 'κk', 'νv', 'οo', 'ρp', 'τt', 'υu', 'ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΟO'],
    ['ΡP', 'ΤT', 'ΥY', 'ΧX'],
  ]
    .flat()
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A word with letters of another script, and what it looks like. */
export interface LookAlike {
  readonly start: number;
  readonly end: number;
  /** The first letter that is not what it looks like. */
  readonly letter: string;
  readonly plain: string;
}

/** The words that mix Latin letters with twins of another script. A word of one script is what it is. */
export function* lookAlikesIn(text: string): Iterable<LookAlike> {
  if (!/[\u0370-\u052f]/.test(text)) return;
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = match[0];
    if (!/[A-Za-z]/.test(word)) continue;
    const letters = [...word];
    const letter = letters.find((one) => twins.has(one));
    const isPlain = letters.every((one) => twins.has(one) || /[A-Za-z]/.test(one));
    if (letter === undefined || !isPlain) continue;
    const plain = letters.map((one) => twins.get(one) ?? one).join('');
    yield { start: match.index, end: match.index + word.length, letter, plain };
  }
}
