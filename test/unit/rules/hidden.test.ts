import assert from 'node:assert/strict';
import { hiddenIn, nameOfCharacter } from '../../../src/core/rules/shared/hidden.js';
import { lookAlikesIn } from '../../../src/core/rules/shared/look-alikes.js';

function hidden(text: string): string[] {
  return [...hiddenIn(text)].map(({ start, end, turns }) => `${String(start)}-${String(end)}${turns ? ' turns' : ''}`);
}

describe('hidden characters', () => {
  const found: readonly [text: string, hidden: readonly string[]][] = [
    ['a\u200bb', ['1-2']],
    ['a\u200c b', ['1-2']],
    ['a\u200d\u2060b', ['1-3']],
    ['\ufeffa', ['0-1']],
    ['a\u180eb and\u2064', ['1-2', '7-8']],
    ['a\u202eb\u202c', ['1-2 turns', '3-4 turns']],
    ['a\u2066b\u2069', ['1-2 turns', '3-4 turns']],
    ['x\u{e0041}', ['1-3']],
    ['שלום \u202eabc', ['5-6 turns']],
    ['שלום\n\u2067abc', ['5-6 turns']],
    [`ש${' '.repeat(300)}\u2067abc`, ['301-302 turns']],
    ['می x\u200cy', ['4-5']],
  ];
  for (const [text, places] of found) it(JSON.stringify(text), () => assert.deepEqual(hidden(text), places));

  const needed = [
    'plain',
    'می\u200cخواهم',
    'क्\u200dष',
    'ไทย\u200bไทย',
    '👩\u200d💻',
    '🏴\u{e0067}\u{e007f}',
    '❤\ufe0f\u200d🔥',
    '👍🏽\u200d',
    'שלום \u2066abc\u2069',
    'abc \u2067שלום\u2069',
  ];
  for (const text of needed) it(`${JSON.stringify(text)} needs them`, () => assert.deepEqual(hidden(text), []));

  it('are found in long runs without delay', () => {
    assert.equal([...hiddenIn('a\u200b'.repeat(100_000))].length, 100_000);
  }).timeout(2_000);

  const names: readonly [character: string, name: string][] = [
    ['\u200b', 'U+200B (zero-width space)'],
    ['\u200c', 'U+200C (zero-width non-joiner)'],
    ['\u200d', 'U+200D (zero-width joiner)'],
    ['\u202a', 'U+202A (left-to-right embedding)'],
    ['\u202b', 'U+202B (right-to-left embedding)'],
    ['\u202c', 'U+202C (end of embedding)'],
    ['\u202d', 'U+202D (left-to-right override)'],
    ['\u202e', 'U+202E (right-to-left override)'],
    ['\u2060', 'U+2060 (word joiner)'],
    ['\u2066', 'U+2066 (left-to-right isolate)'],
    ['\u2067', 'U+2067 (right-to-left isolate)'],
    ['\u2068', 'U+2068 (first strong isolate)'],
    ['\u2069', 'U+2069 (end of isolate)'],
    ['\ufeff', 'U+FEFF (zero-width no-break space)'],
    ['\u180e', 'U+180E (vowel separator)'],
    ['\u{e0041}', 'U+E0041 (tag character)'],
    ['\u2061', 'U+2061'],
    ['a', 'U+0061'],
  ];
  for (const [character, name] of names) it(name, () => assert.equal(nameOfCharacter(character), name));
});

describe('words that look like others', () => {
  const found: readonly [text: string, plain: string, letter: string][] = [
    ['stаtus', 'status', 'а'],
    ['x ассeptеd y', 'accepted', 'а'],
    ['Оwner', 'Owner', 'О'],
    ['οwner', 'owner', 'ο'],
    ['ΤBD', 'TBD', 'Τ'],
  ];
  for (const [text, plain, letter] of found) {
    it(`${text} is ${plain}`, () => {
      const [word] = [...lookAlikesIn(text)];
      assert.equal(word?.plain, plain);
      assert.equal(word.letter, letter);
      assert.equal(text.slice(word.start, word.end).length, plain.length);
    });
  }
  for (const text of ['status', 'статус', 'принято', 'Жira', 'café', 'α-test', 'x и y', ''])
    it(`${text} is what it is`, () => assert.deepEqual([...lookAlikesIn(text)], []));
});
