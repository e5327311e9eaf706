import assert from 'node:assert/strict';
import fc from 'fast-check';
import { literal, plainText } from '../../../src/core/lint/snippet.js';

describe('plainText', () => {
  it('keeps the words of tab stops and drops bare ones', () => {
    assert.equal(plainText('If ${1:metric} is below $2${3:4%}$0.'), 'If metric is below 4%.');
  });

  it('reads what is escaped as it is', () => {
    assert.equal(plainText('costs \\$5 {a\\} ${1:b\\}c}'), 'costs $5 {a} b}c');
  });

  it('leaves a dollar alone that opens no tab stop', () => {
    assert.equal(plainText('$ ${x} $'), '$ ${x} $');
  });

  it('gives back any words that were made literal', () => {
    fc.assert(fc.property(fc.string(), (words) => assert.equal(plainText(literal(words)), words)));
  });
});
