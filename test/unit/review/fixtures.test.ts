import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Place } from '../../../src/core/review/types.js';
import { review } from '../../../src/core/review/review.js';
import { changeKinds } from '../../../src/core/review/types.js';
import { copied, copies } from '../../meta/support/copies.js';
import { readRepository, textAt, type Repository } from '../../meta/support/repository.js';
import { corpusOf, moves, neutralIn, reviewed, toldOf, turnedRound, type Texts } from './support.js';

/** `UPDATE_FIXTURES=1` writes what the review says now; read the difference before you keep it. */
const update = process.env['UPDATE_FIXTURES'] === '1';

const folder = resolve(import.meta.dirname, '../../fixtures/review');
const cases = readdirSync(folder).map((name) => {
  const [base, head] = [readRepository(join(folder, name, 'base')), readRepository(join(folder, name, 'head'))];
  const texts = [textsOf(base), textsOf(head)] as const;
  return {
    name,
    expected: join(folder, name, 'expected.json'),
    base,
    head,
    texts,
    forth: once(() => reviewed(...texts)),
  };
});

describe('the review of two ends', () => {
  for (const { name, expected, base, head, texts, forth } of cases) {
    it(`says what changed: ${name}`, () => {
      const told = toldOf(forth());
      if (update) writeFileSync(expected, `${JSON.stringify(told, null, 2)}\n`);
      else assert.deepEqual(told, JSON.parse(readFileSync(expected, 'utf8')));
    });

    for (const copy of copies.filter(({ sameColumns }) => sameColumns))
      it(`says the same of a head with ${copy.name}: ${name}`, () => {
        assert.deepEqual(toldOf(reviewed(texts[0], textsOf(copied(head, copy)))), toldOf(forth()));
      });

    it(`says nothing of an end against itself: ${name}`, () => {
      for (const end of texts) assert.deepEqual(review({ before: corpusOf(end), after: corpusOf(end) }), []);
    });

    it(`says the contrary the other way round: ${name}`, () => {
      const back = reviewed(texts[1], texts[0]);
      assert.deepEqual(moves(back), turnedRound(forth()));
      assert.equal(neutralIn(back), neutralIn(forth()));
    });

    it(`points to words of both ends: ${name}`, () => {
      for (const { before, after, changes } of forth())
        for (const change of changes) {
          if (before) liesIn(base, change.before);
          if (after) liesIn(head, change.after);
        }
    });
  }

  it('has a case for every kind of change', () => {
    const seen = new Set(
      cases.flatMap(({ forth }) => forth().flatMap(({ changes }) => changes)).map(({ kind }) => kind),
    );
    assert.deepEqual(
      changeKinds.filter((kind) => !seen.has(kind)),
      [],
    );
  });
});

function textsOf(repository: Repository): Texts {
  return Object.fromEntries([...repository].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

function liesIn(repository: Repository, { path, range }: Place): void {
  const text = textAt(repository, path);
  assert.ok(
    range.start >= 0 && range.start <= range.end && range.end <= text.length,
    `${path} ${JSON.stringify(range)}`,
  );
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null;
  return () => (made ??= { it: make() }).it;
}
