import assert from 'node:assert/strict';
import { offersFor } from '../../../../src/core/author/kill-rule/offers.js';
import { repository } from './support.js';

const today = '2026-11-26';

describe('what is offered for a kill rule', () => {
  const text =
    '---\ntype: prd\ndate: 02.03.2026\ndecision-makers: ["@cart-pm (product)", "@cart-lead (engineering)"]\n---\n\n# Carts\n';

  it('are days as the document writes them, its people and what teams do then', () => {
    const { corpus, artifact } = repository(text);
    const { days, owners, actions } = offersFor(corpus, artifact, {}, today);
    assert.deepEqual(
      days.map((day) => [day.says.says, day.text]),
      [
        ['In two weeks', '10.12.2026'],
        ['In six weeks', '07.01.2027'],
        ['The end of the quarter', '31.12.2026'],
        ['The end of the next quarter', '31.03.2027'],
      ],
    );
    assert.deepEqual(owners, ['@cart-pm', '@cart-lead']);
    assert.deepEqual(actions, ['roll back behind the flag', 'remove the feature']);
  });

  it('begin with what the rule says already, unless its day has passed', () => {
    const { corpus, artifact } = repository(text);
    const known = { by: '2027-05-15', owner: 'VP Product', then: 'bring the old cart back' };
    const { days, owners, actions } = offersFor(corpus, artifact, known, today);
    assert.deepEqual([days[0]?.text, owners[0], actions[0]], ['15.05.2027', 'VP Product', 'bring the old cart back']);
    const passed = offersFor(corpus, artifact, { by: '2026-01-15' }, today);
    assert.equal(passed.days[0]?.says.says, 'In two weeks');
  });

  it('leave out what would not read back', () => {
    const { corpus, artifact } = repository(text.replace('@cart-lead (engineering)', 'a | b'));
    assert.deepEqual(offersFor(corpus, artifact, { then: '{what}' }, today).owners, ['@cart-pm']);
    assert.equal(offersFor(corpus, artifact, { then: '{what}' }, today).actions.length, 2);
  });
});
