import assert from 'node:assert/strict';
import { likeness, meaningIn } from '../../../src/core/rules/shared/same-words.js';

describe('the words that carry a meaning', () => {
  const sentences: readonly [sentence: string, words: readonly string[]][] = [
    ['', []],
    ['the', []],
    ['no', []],
    ['export carts', ['export', 'carts']],
    ['export the carts, export', ['export', 'carts']],
    ['no export of carts', ['export', 'carts']],
    ['export carts without no', ['export', 'carts', 'without', 'no']],
  ];
  for (const [sentence, words] of sentences)
    it(JSON.stringify(sentence), () => {
      assert.deepEqual(meaningIn(sentence, 'en'), words);
    });
});

describe('how much two sets of words say the same', () => {
  const pairs: readonly [one: string, other: string, likeness: number][] = [
    ['', '', 0],
    ['', 'carts', 0],
    ['carts', 'carts', 1],
    ['export carts', 'export mails', 1 / 3],
    ['export', 'exports', 1],
    ['export', 'exporting', 1],
    ['export', 'exportable', 0],
    ['exporting', 'exports', 1],
    ['cart', 'carting', 1],
    ['car', 'cars', 0],
    ['import', 'impact', 0],
    ['mail', 'cart', 0],
    ['export carts', 'no carts', 0],
    ['no carts', 'no carts', 1],
  ];
  const split = (words: string): string[] => words.split(' ').filter((word) => word !== '');
  for (const [one, other, expected] of pairs)
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)}`, () => {
      assert.equal(likeness(split(one), split(other), 'en'), expected);
      assert.equal(likeness(split(other), split(one), 'en'), expected);
    });
});
