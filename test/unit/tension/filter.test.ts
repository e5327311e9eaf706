import assert from 'node:assert/strict';
import { choicesOf, filterMatrix, noFilters, type MatrixFilters } from '../../../src/core/tension/filter.js';
import { matrixView, type MatrixView } from '../../../src/core/tension/matrix.js';
import { corpusOf } from '../artifact/support.js';

const document = (type: string, title: string, fields: string): string =>
  `---\ntype: ${type}\ntitle: ${title}\n${fields}---\n\n# ${title}\n`;

const view = matrixView(
  corpusOf({
    'docs/prd/1.md': document('prd', 'Saved carts', 'status: accepted\nsquad: checkout\nwork-type: new-product-bet\n'),
    'docs/prd/2.md': document(
      'prd',
      'Order again',
      'status: shipped\nsquad: search\nwork-type: new-product-bet\nquality-bar: full coverage\nfinal-call: engineering\n',
    ),
    'docs/prd/3.md': document(
      'prd',
      'Advice on sizes',
      'status: parked\nwork-type: new-product-bet\nfinal-call: engineering\n',
    ),
    'docs/adr/1.md': document('adr', 'Queue for mails', 'status: proposed\nsquad: checkout\n'),
  }),
  null,
);

function titles(filters: Partial<MatrixFilters>): string[] {
  const { rows, unbound, counts } = filterMatrix(view, { ...noFilters, ...filters });
  const bound = rows.flatMap((row) => row.entries);
  assert.deepEqual([counts.bound, counts.unbound], [bound.length, unbound.length]);
  assert.equal(counts.departing, bound.filter(({ departures }) => departures.length > 0).length);
  assert.equal(rows.length, 4, 'rows stay');
  return [...bound, ...unbound].map(({ title }) => title);
}

describe('the matrix, filtered', () => {
  const cases: readonly (readonly [filters: Partial<MatrixFilters>, expected: readonly string[]])[] = [
    [{}, ['Saved carts', 'Order again', 'Advice on sizes', 'Queue for mails']],
    [{ search: 'SAVED  cart' }, ['Saved carts']],
    [{ search: 'the row says guardrails' }, ['Order again']],
    [{ search: 'docs/adr' }, ['Queue for mails']],
    [{ search: 'nothing of the kind' }, []],
    [{ squad: 'checkout' }, ['Saved carts', 'Queue for mails']],
    [{ status: 'shipped' }, ['Order again']],
    [{ status: 'parked' }, ['Advice on sizes']],
    [{ status: 'accepted' }, ['Saved carts']],
    [{ kind: 'adr' }, ['Queue for mails']],
    [{ departing: true }, ['Order again', 'Advice on sizes']],
    [{ departing: true, squad: 'checkout' }, []],
    [{ sort: 'title' }, ['Advice on sizes', 'Order again', 'Saved carts', 'Queue for mails']],
    [{ sort: 'squad' }, ['Saved carts', 'Order again', 'Advice on sizes', 'Queue for mails']],
    [{ sort: 'status' }, ['Saved carts', 'Advice on sizes', 'Order again', 'Queue for mails']],
    [{ sort: 'departures' }, ['Order again', 'Advice on sizes', 'Saved carts', 'Queue for mails']],
  ];
  for (const [filters, expected] of cases) {
    it(JSON.stringify(filters), () => {
      assert.deepEqual(titles(filters), expected);
    });
  }

  it('says what there is to filter by', () => {
    assert.deepEqual(choicesOf(view), {
      squads: ['checkout', 'search'],
      statuses: ['accepted', 'parked', 'proposed', 'shipped'],
      kinds: ['adr', 'prd'],
    });
  });

  it('leaves the view as it was', () => {
    const before: MatrixView = structuredClone(view);
    titles({ sort: 'title', departing: true });
    assert.deepEqual(view, before);
  });
});
