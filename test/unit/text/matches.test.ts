import assert from 'node:assert/strict';
import { matchesOf } from '../../../src/core/text/matches.js';

describe('the matches of a pattern', () => {
  for (const [text, pattern] of [
    ['one, two and three', /\p{L}+/gu],
    ['', /a/g],
    ['bab', /a*/g],
    ['\u{1f600}a\u{1f600}', /a*/gu],
    ['a-b', /(a)|(b)/g],
  ] as const) {
    it(`are those of matchAll, each time: ${pattern.source} in ${JSON.stringify(text)}`, () => {
      const wanted = [...text.matchAll(pattern)].map((match) => [...match, match.index]);
      for (const found of [matchesOf(text, pattern), matchesOf(text, pattern)])
        assert.deepEqual(
          found.map((match) => [...match, match.index]),
          wanted,
        );
    });
  }
});
