const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]|\p{Extended_Pictographic}\ufe0f/u;
const marksAlone = /^\p{M}+$/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as people see them. */
export function graphemesOf(text: string): string[] {
  if (isPlain(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many columns a terminal gives to a text without control characters. */
export function columnsOf(text: string): number {
  if (isPlain(text)) return text.length;
  return graphemesOf(text).reduce(
    (columns, each) => columns + (marksAlone.test(each) ? 0 : wide.test(each) ? 2 : 1),
    0,
  );
}

/** True where each character has one column. */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Breaks a text between words into lines of at most `width` columns; a longer word has a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const isOfLetters = isPlain(text);
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && (isOfLetters ? longer.length : columnsOf(longer)) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
