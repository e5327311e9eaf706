import assert from 'node:assert/strict';
import { wordsHash } from '../../../src/core/lint/words-hash.js';

describe('wordsHash', () => {
  // The published values of 64-bit FNV-1a.
  const known = [
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ] as const;
  for (const [words, hash] of known) {
    it(`of "${words}" is ${hash}`, () => assert.equal(wordsHash(words), hash));
  }

  it('is always sixteen digits, and another for other words', () => {
    const hashes = Array.from({ length: 2000 }, (_, index) => wordsHash(`Zeile ${String(index)} ✅`));
    assert.equal(new Set(hashes).size, 2000);
    for (const hash of hashes) assert.match(hash, /^[0-9a-f]{16}$/);
  });
});
