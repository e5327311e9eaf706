import assert from 'node:assert/strict';
import { isPlaceholder } from '../../../src/core/artifact/placeholder.js';
import type { Words } from '../../../src/core/document/range.js';
import { plainText } from '../../../src/core/lint/snippet.js';
import { placeholder } from '../../../src/core/rules/shared/placeholder.js';

describe('a placeholder', () => {
  for (const [stop, words, snippet, plain] of [
    [1, 'number', '${1:{number\\}}', '{number}'],
    [12, 'a $ and a \\', '${12:{a \\$ and a \\\\\\}}', '{a $ and a \\}'],
    [2, '', '${2:{\\}}', '{}'],
  ] as const)
    it(plain, () => {
      assert.equal(placeholder(stop, words), snippet);
      assert.equal(plainText(placeholder(stop, words)), plain);
    });
});

/** A part of a sentence that begins 100 characters into its document. */
function partOf(sentence: string, part: string, from = sentence.indexOf(part)): [Words, Words] {
  const start = 100 + from;
  return [
    { text: part, range: { start, end: start + part.length } },
    { text: sentence, range: { start: 100, end: 100 + sentence.length } },
  ];
}

describe('a part of a sentence', () => {
  const standing: readonly [sentence: string, part: string][] = [
    ['below {number} by May', '{number}'],
    ['below {number} by May', 'number'],
    ['below {number} by May', '{num'],
    ['below {number} by May', 'ber}'],
    ['below {number} by May', 'w {'],
    ['below {number} by May', '} by'],
    ['below {number} by May', 'below {number} by May'],
    ['{metric} is below 5', '{metric} is'],
    ['below {number}', '{number}'],
    ['{a} of carts', 'a'],
    ['{a}\nis below 5', 'a'],
    ['x{a}', 'a'],
    ['{a}x', 'a'],
    ['metric: " {number} "', ' {number} '],
    ['metric: "\n{}"', '\n{}'],
  ];
  for (const [sentence, part] of standing)
    it(`${JSON.stringify(part)} of ${JSON.stringify(sentence)} is none of its own`, () => {
      assert.equal(isPlaceholder(...partOf(sentence, part)), true);
    });

  const said: readonly [sentence: string, part: string][] = [
    ['below {number} by May', 'below '],
    ['below {number} by May', ' by May'],
    ['below {number} by May', 'May'],
    ['below 5 by May', '5'],
    ['below {5 by May', '5'],
    ['below 5} by May', '5'],
    ['{{5}', '{'],
    ['{metric: logins, below: 5}', 'logins'],
    ['{a} is below {b}', 'is'],
    [' {metric: logins,\nbelow: 5}\n', 'logins'],
  ];
  for (const [sentence, part] of said)
    it(`${JSON.stringify(part)} of ${JSON.stringify(sentence)} is said`, () => {
      assert.equal(isPlaceholder(...partOf(sentence, part)), false);
    });

  it('is judged by its own words where it stands elsewhere', () => {
    const [, sentence] = partOf('below {number} by May', 'May');
    const [elsewhere] = partOf('owner: {name} or me', 'or me');
    assert.equal(isPlaceholder(elsewhere, sentence), false);
    assert.equal(isPlaceholder({ ...elsewhere, text: '{name}' }, sentence), true);
    const [within] = partOf('below {number} by May', 'number');
    assert.equal(isPlaceholder({ ...within, text: 'people' }, sentence), false);
    assert.equal(isPlaceholder({ ...elsewhere, text: 'a{name}' }, sentence), false);
    assert.equal(isPlaceholder({ ...elsewhere, text: '{name}a' }, sentence), false);
    assert.equal(isPlaceholder({ ...elsewhere, text: 'a {name}' }, sentence), false);
    assert.equal(isPlaceholder({ ...elsewhere, text: '{name} a' }, sentence), false);
    assert.equal(isPlaceholder({ ...elsewhere, text: '{a} {b}' }, sentence), false);
  });
});
