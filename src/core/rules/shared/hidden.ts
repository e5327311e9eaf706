/** Characters that nobody sees. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
  /** They change the order in which the letters around them are shown. */
  readonly turns: boolean;
}

const invisible = /[\u200b-\u200d\u202a-\u202e\u2060-\u2064\u2066-\u2069\u180e\ufeff\u{e0001}\u{e0020}-\u{e007f}]+/gu;
const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** Scripts that need joiners, breaks without a space, or marks of direction. */
const needy =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}\p{Extended_Pictographic}]|[\u{1f3fb}-\u{1f3ff}]|\ufe0f/u;

/** The runs of characters that nobody sees and that the script around them does not need. */
export function* hiddenIn(text: string): Iterable<Hidden> {
  for (const match of text.matchAll(invisible)) {
    const start = match.index;
    const end = start + match[0].length;
    const turns = turning.test(match[0]);
    // An override has no use in any script; the others belong to the letters beside them.
    const isOverride = /[\u202d\u202e]/.test(match[0]);
    if (!isOverride && needy.test(around(text, start, end, turns))) continue;
    yield { start, end, turns };
  }
}

/** The characters beside a run; of marks of direction, those of the whole line. */
function around(text: string, start: number, end: number, turns: boolean): string {
  const reach = turns ? 200 : 2;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return before.slice(before.lastIndexOf('\n') + 1) + ' ' + (after.split(/[\r\n]/, 1)[0] ?? '');
}

const names: Readonly<Record<number, string>> = {
  0x180e: 'vowel separator',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of embedding',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'end of isolate',
  0xfeff: 'zero-width no-break space',
};

/** A character as a message names it: `U+202E (right-to-left override)`. */
export function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = names[code] ?? (code >= 0xe0000 ? 'tag character' : null);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return name === null ? number : `${number} (${name})`;
}
