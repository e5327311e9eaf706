import assert from 'node:assert/strict';
import fc from 'fast-check';
import { review } from '../../../src/core/review/review.js';
import { hostile, repository } from './documents.js';
import { corpusOf, moves, neutralIn, reviewed, turnedRound } from './support.js';

const runs = { numRuns: Number(process.env['CUTLINE_FUZZ_RUNS'] ?? 100) };

describe('reviewing any two ends', function () {
  this.timeout(5 * 60_000);

  for (const [name, any] of [
    ['decisions', repository],
    ['hostile texts', hostile],
  ] as const) {
    it(`says nothing of ${name} against themselves`, () => {
      fc.assert(
        fc.property(any, (texts) => {
          assert.deepEqual(review({ before: corpusOf(texts), after: corpusOf(texts) }), []);
          assert.deepEqual(reviewed(texts, texts), []);
        }),
        runs,
      );
    });

    it(`swaps weaker and stronger, added and removed, with the ends of ${name}`, () => {
      fc.assert(
        fc.property(any, any, (base, head) => {
          const [forth, back] = [reviewed(base, head), reviewed(head, base)];
          assert.deepEqual(moves(back), turnedRound(forth));
          assert.equal(neutralIn(back), neutralIn(forth));
        }),
        runs,
      );
    });
  }

  it('tells each decision once', () => {
    fc.assert(
      fc.property(repository, repository, (base, head) => {
        const records = reviewed(base, head);
        for (const end of ['before', 'after'] as const) {
          const named = records.flatMap((each) => {
            const record = each[end];
            return record ? [`${record.path} ${String(record.range.start)}`] : [];
          });
          assert.equal(new Set(named).size, named.length);
        }
      }),
      runs,
    );
  });
});
