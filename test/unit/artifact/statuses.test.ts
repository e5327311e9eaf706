import assert from 'node:assert/strict';
import { isUnfilledChoice, statusOf } from '../../../src/core/artifact/statuses.js';

/** What stands at the status's place, the word kept, what it means, whether it says shipped. */
const rows: readonly (readonly [string, string, string | null, boolean?])[] = [
  ['accepted', 'accepted', 'accepted'],
  ['Accepted.', 'Accepted', 'accepted'],
  ['**Accepted**', 'Accepted', 'accepted'],
  ['✅ IMPLEMENTED', 'IMPLEMENTED', 'accepted', true],
  ['🤔 Proposed', 'Proposed', 'proposed'],
  ['declined (2020-12-2)', 'declined', 'rejected'],
  ['Accepted (in progress)', 'Accepted', 'accepted'],
  ['Superceded by [ADR 32](0032-x.md)', 'Superceded', 'superseded'],
  ['superseded by ADR-0057', 'superseded', 'superseded'],
  ['Shipped (~95%)', 'Shipped', 'accepted', true],
  ['under-review', 'under-review', 'proposed'],
  ['In Review', 'In Review', 'proposed'],
  ["Won't do", "Won't do", 'rejected'],
  ['partially implemented', 'partially implemented', 'accepted'],
  ['On hold', 'On hold', 'other'],
  ['Umgesetzt', 'Umgesetzt', 'accepted', true],
  ['Vorgeschlagen', 'Vorgeschlagen', 'proposed'],
  ['Remplacé par ADR-4', 'Remplacé', 'superseded'],
  ['En desuso', 'En desuso', 'deprecated'],
  ['Rejeitada', 'Rejeitada', 'rejected'],
  ['{ accepted }', 'accepted', 'accepted'],
  ['{ in-progress }', 'in-progress', 'accepted'],
  ['Partially Accepted', 'Partially Accepted', 'accepted'],
  ['This proposal has been replaced by another one.', 'replaced', 'superseded'],
  ['Design Approved', 'Approved', 'accepted'],
  ['Spec review', 'review', 'proposed'],
  ['internal team draft · 2026-07-04', 'draft', 'draft'],
  ['Not yet approved', 'Not yet approved', null],
  ['nicht beschlossen', 'nicht beschlossen', null],
  ['Activated', 'Activated', 'accepted', true],
  ['Ready for implementation', 'Ready for implementation', 'accepted'],
  ['retenu, sous réserve', 'retenu', 'accepted'],
  ['Em desenvolvimento', 'Em desenvolvimento', 'accepted'],
  ['EXPÉRIMENTATION', 'EXPÉRIMENTATION', 'other'],
  ['aproved', 'aproved', null],
  ['imlpemented', 'imlpemented', null],
  ['{proposed | accepted | rejected}', '{proposed | accepted | rejected}', null],
  ['provisional|implementable', 'provisional|implementable', null],
  ['1. Accepted', '1', null],
  ['⚠️ Deprecated', 'Deprecated', 'deprecated'],
  ['ACCEPTED!', 'ACCEPTED', 'accepted'],
  ['~~Proposed~~ Accepted', 'Accepted', 'accepted'],
  ['~~Proposed~~', 'Proposed', 'proposed'],
  ['2026-03-04 proposed', 'proposed', 'proposed'],
  ['04.03.2026: Angenommen', 'Angenommen', 'accepted'],
  ['2026-03-04', '2026-03-04', null],
];

describe('a status', () => {
  for (const [text, raw, canonical, shipped] of rows) {
    it(`reads "${text}"`, () => {
      const status = statusOf({ text, range: { start: 10, end: 10 + text.length } }, 'section');
      assert.deepEqual([status.raw, status.canonical, status.shipped], [raw, canonical, shipped ?? false]);
      assert.equal(text.slice(status.range.start - 10, status.range.end - 10), raw);
    });
  }

  it('knows an enumeration that nobody chose from', () => {
    assert.deepEqual(['a | b', '{proposed}', 'accepted', 'a/b'].map(isUnfilledChoice), [true, true, false, false]);
  });
});
