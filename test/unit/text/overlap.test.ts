import assert from 'node:assert/strict';
import { gistOf, saysTheSame, sharedBy } from '../../../src/core/text/overlap.js';

/** Two texts, and whether they speak of the same thing. */
const cases: readonly (readonly [string, string, boolean])[] = [
  ['A queue in the database', 'Database queues', true],
  ['Export orders as CSV', 'Customers can export an order to CSV files', true],
  ['Eine Warteschlange in der Datenbank', 'Warteschlangen der Datenbank', true],
  ['Choix d’une image pour la carte', 'Le client choisit son image de carte', true],
  ['Una cola en la base de datos', 'La cola de la base', true],
  ['A message broker', 'A queue in the database', false],
  ['Use it with the', 'With the and for', false],
  ['', 'A queue', false],
  ['A queue', '', false],
  ['One of two words', 'words alone and nothing else here', false],
];

describe('the overlap of two texts', () => {
  for (const [a, b, same] of cases) {
    it(`${JSON.stringify(a)} and ${JSON.stringify(b)} ${same ? 'say' : 'do not say'} the same`, () => {
      assert.equal(saysTheSame(gistOf(a), gistOf(b)), same);
      assert.equal(saysTheSame(gistOf(b), gistOf(a)), same);
    });
  }

  it('leaves endings, short words and small words out', () => {
    assert.deepEqual([...gistOf('The cities and a city, by 3 of us: it was V2')], ['cit', 'v2']);
  });

  it('counts shared words', () => {
    assert.equal(sharedBy(gistOf('export orders as CSV'), gistOf('orders of CSV readers')), 2);
  });
});
