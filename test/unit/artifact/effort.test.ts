import assert from 'node:assert/strict';
import { amountIn, effortOf } from '../../../src/core/artifact/effort.js';
import { artifactOf, at } from './support.js';

describe('effort', () => {
  const amounts = [
    ['3', 'weeks', 3],
    ['3 weeks', 'weeks', 3],
    ['~2.5w', 'weeks', 2.5],
    ['2,5', 'weeks', 2.5],
    ['2,5 Wochen', 'weeks', 2.5],
    ['10 days', 'weeks', 2],
    ['4 semaines', 'weeks', 4],
    ['12', 'days', 12],
    ['12 Tage', 'days', 12],
    ['2 weeks', 'days', 10],
    ['6 dias', 'days', 6],
    ['3 to 4', 'weeks', null],
    ['3-4 weeks', 'weeks', null],
    ['3 months', 'weeks', null],
    ['soon', 'weeks', null],
    ['', 'days', null],
    ['1'.repeat(100_000), 'days', null],
  ] as const;
  for (const [text, unit, value] of amounts)
    it(`reads ${JSON.stringify(text.slice(0, 20))} as ${String(value)} ${unit}`, () => {
      assert.equal(amountIn(text, unit), value);
    });

  it('is read from frontmatter with its places', () => {
    const artifact = artifactOf(
      '---\nstatus: accepted\nestimate-weeks: 3\nactual-weeks: "4,5"\ndelay-days: 7 days\ndelay-reasons: [the payment provider, two people ill]\nsystems: [cart-service, checkout]\n---\n\n# 1. Pick a queue\n\n## Context\n\nA.\n\n## Decision\n\nB.\n',
    );
    const effort = effortOf(artifact);
    assert.deepEqual([effort.estimateWeeks?.value, effort.actualWeeks?.value, effort.delayDays?.value], [3, 4.5, 7]);
    assert.equal(at(artifact, effort.actualWeeks?.range ?? null), '4,5');
    assert.deepEqual(
      effort.delayReasons.map(({ text }) => text),
      ['the payment provider', 'two people ill'],
    );
    assert.deepEqual(
      effort.systems.map(({ text }) => text),
      ['cart-service', 'checkout'],
    );
  });

  it('is nothing where nothing is said', () => {
    const effort = effortOf(artifactOf('# 1. Pick a queue\n\n## Context\n\nA.\n\n## Decision\n\nB.\n'));
    assert.deepEqual(effort, {
      estimateWeeks: null,
      actualWeeks: null,
      delayDays: null,
      delayReasons: [],
      systems: [],
    });
  });
});
