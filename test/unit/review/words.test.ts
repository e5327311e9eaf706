import assert from 'node:assert/strict';
import { amountIn, difference } from '../../../src/core/review/amounts.js';
import { sideOfComparison } from '../../../src/core/review/comparison.js';
import { sentenceOf, sentences } from '../../../src/core/review/sentences.js';
import { hunksBetween } from '../../../src/core/text/diff.js';
import { isPolish, likeness } from '../../../src/core/text/likeness.js';

describe('an amount', () => {
  const amounts: readonly (readonly [string, number, string])[] = [
    ['4 %', 4, '%'],
    ['99.950%', 99.95, '%'],
    ['12,5 Prozent', 12.5, '%'],
    ['1,200', 1_200, ''],
    ['1.200 requests', 1_200, 'request'],
    ['12.345,6', 12_345.6, ''],
    ["10'000", 10_000, ''],
    ['0.125', 0.125, ''],
    ['2,5 s', 2_500, 'ms'],
    ['300 ms', 300, 'ms'],
    ['5 minutes', 300_000, 'ms'],
    ['$40', 40, '$'],
    ['40 €', 40, '€'],
    ['5k', 5_000, ''],
    ['2 GB', 2_000_000, 'kb'],
    ['p95 300 ms', 300, 'ms'],
  ];
  for (const [text, value, unit] of amounts)
    it(`is read from ${text}`, () => {
      assert.deepEqual(amountIn(text), { value, unit });
    });

  it('is none where a text names no number, or several', () => {
    for (const text of ['', 'few', '4 of 10', '1.2.3', 'v2']) assert.equal(amountIn(text), null, text);
  });

  it('differs from another one of its family alone', () => {
    assert.equal(difference('2 s', '1500 ms'), -500);
    assert.equal(difference('0.25', '0.125'), -0.125);
    assert.equal(difference('4 %', '4 ms'), null);
    assert.equal(difference('$4', '€4'), null);
  });
});

describe('the side that a comparison speaks of', () => {
  const sides: Readonly<Record<string, 'below' | 'above' | null>> = {
    'stays below': 'below',
    'at most': 'below',
    'no more than': 'below',
    '<=': 'below',
    'more than': 'above',
    'at-least': 'above',
    'no less than': 'above',
    '≥': 'above',
    unter: 'below',
    'nicht mehr als': 'below',
    mindestens: 'above',
    'en dessous de': 'below',
    'au-dessus de': 'above',
    'por debajo de': 'below',
    'más de': 'above',
    'no máximo': 'below',
    'acima de': 'above',
    around: null,
    'between below and above': null,
  };
  for (const [text, side] of Object.entries(sides))
    it(`is ${String(side)} for "${text}"`, () => {
      assert.equal(sideOfComparison({ text, range: { start: 0, end: text.length } }), side);
    });

  it('is none without words', () => {
    assert.equal(sideOfComparison(null), null);
  });
});

describe('polish', () => {
  it('is another wrapping, another mark, an article or a slip', () => {
    for (const [one, other] of [
      ['Keep the cart,\nand warn.', 'Keep *the cart* and warn'],
      ['Keep a cart', 'Keep the cart'],
      ['Der Warenkorb bleibt', 'Die Warenkorb bleibt'],
      ['recieve orders', 'receive orders'],
      ['availabilty of the service', 'availability of the service'],
      ['é', 'e\u0301'],
    ] as const)
      assert.ok(isPolish(one, other), `${one} / ${other}`);
  });

  it('is no other number, no denial, no prefix that turns a word round and no other name', () => {
    for (const [one, other] of [
      ['after 30 days', 'after 90 days'],
      ['99.9 %', '99.5 %'],
      ['may restart', 'may not restart'],
      ['encrypted carts', 'unencrypted carts'],
      ['increase the share', 'decrease the share'],
      ['internal callers', 'external callers'],
      ['must be kept', 'most be kept'],
      ['ask Ann', 'ask Ana'],
      ['keep the carts', 'keep the carts here'],
    ] as const)
      assert.ok(!isPolish(one, other), `${one} / ${other}`);
  });

  it('has a likeness from nothing to one', () => {
    const words = (text: string): Set<string> => new Set(text.split(' '));
    assert.equal(likeness(words('a b c'), words('a b c')), 1);
    assert.equal(likeness(words('a b'), words('b c')), 1 / 3);
    assert.equal(likeness(words('a'), words('b')), 0);
    assert.equal(likeness(new Set(), new Set()), 1);
    assert.equal(likeness(new Set(), words('a')), 0);
  });
});

describe('where two lists of texts differ', () => {
  const shown = (before: string, after: string): string[] =>
    hunksBetween([...before], [...after]).map(
      (hunk) => `${before.slice(hunk.before.from, hunk.before.to)}>${after.slice(hunk.after.from, hunk.after.to)}`,
    );

  it('is nowhere for equal ones', () => {
    assert.deepEqual(shown('abc', 'abc'), []);
    assert.deepEqual(shown('', ''), []);
  });

  it('is what went and what came, in order', () => {
    assert.deepEqual(shown('abcd', 'xbcy'), ['a>x', 'd>y']);
    assert.deepEqual(shown('abc', 'ac'), ['b>']);
    assert.deepEqual(shown('', 'ab'), ['>ab']);
  });

  it('is the same the other way round', () => {
    for (const [one, other] of [
      ['abcab', 'bcaba'],
      ['aabb', 'bbaa'],
      ['abcdef', 'fedcba'],
    ] as const)
      assert.deepEqual(
        shown(other, one),
        shown(one, other).map((hunk) => hunk.split('>').reverse().join('>')),
      );
  });

  it('is everywhere for lists that have next to nothing in common, and that is found in time', () => {
    const start = process.cpuUsage();
    const lists = [0, 1].map((end) => Array.from({ length: 20_000 }, (_, at) => String(at * 2 + end)));
    assert.equal(hunksBetween(lists[0] ?? [], lists[1] ?? []).length, 1);
    assert.ok(process.cpuUsage(start).user < 5_000_000);
  });
});

describe('a sentence of a review', () => {
  it('is short, opens with a capital letter and ends without a full stop', () => {
    for (const sentence of Object.values(sentences)) {
      assert.ok(sentence.length <= 80, sentence);
      assert.match(sentence, /^[A-Z][^.]*[^.\s]$/);
    }
  });

  it('quotes what it is filled with', () => {
    assert.equal(sentenceOf({ message: 'renumbered', data: { was: '7', is: '19' } }), 'Renumbered: 7 → 19');
    assert.equal(sentenceOf({ message: 'unheard-of', data: {} }), 'unheard-of');
  });
});
