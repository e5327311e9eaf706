import assert from 'node:assert/strict';
import { coveredBy } from '../../../src/core/rules/shared/covered.js';
import { differ, isDay } from '../../../src/core/rules/shared/numbers.js';
import { ascendingPlaces } from '../../../src/core/rules/shared/order.js';

describe('two numbers of records', () => {
  const pairs: readonly [one: string, other: string, differs: boolean][] = [
    ['ADR-1', 'ADR-2', true],
    ['ADR-1', 'ADR-1', false],
    ['ADR-1', 'PRD-2', false],
    ['-1', 'ADR-2', true],
    ['ADR-1', '-2', true],
    ['-1', '-2', true],
    ['-1', '-1', false],
    ['TEAM-ADR-1', 'ADR-2', true],
    ['TEAM_ADR-1', 'ADR_-2', true],
    ['A-TEAM-ADR-1', 'ADR-2', true],
    ['TEAM-ADR-1', 'TEAM-PRD-2', false],
    ['TEAM-ADR-1', 'TEAM-2', false],
    ['ADR--1', 'ADR__-2', true],
    ['__-1', 'ADR-2', true],
    ['A-é-1', 'é-2', false],
    ['A-é-1', 'A-é-2', true],
  ];
  const numbered = (id: string): { prefix: string; number: string } => {
    const at = id.lastIndexOf('-');
    return { prefix: id.slice(0, at), number: id.slice(at + 1) };
  };
  for (const [one, other, differs] of pairs)
    it(`${one} and ${other}`, () => {
      assert.equal(differ(numbered(one), numbered(other)), differs);
      assert.equal(differ(numbered(other), numbered(one)), differs);
    });
  it('are days from eight digits on', () => {
    assert.deepEqual(['2026030', '20260302', '202603021'].map(isDay), [false, true, true]);
  });
});

describe('spans that cover ranges', () => {
  const spans = [
    { start: 10, end: 20 },
    { start: 0, end: 1 },
    { start: 12, end: 15 },
    { start: 30, end: 40 },
  ];
  const ranges: readonly [start: number, end: number, covered: boolean][] = [
    [0, 0, true],
    [0, 1, true],
    [0, 2, false],
    [9, 12, false],
    [10, 20, true],
    [14, 20, true],
    [14, 21, false],
    [29, 31, false],
    [30, 40, true],
  ];
  for (const [start, end, covered] of ranges)
    it(`${String(start)} to ${String(end)}`, () => {
      assert.equal(coveredBy(spans)({ start, end }), covered);
    });
  it('are asked for in order', () => {
    const isCovered = coveredBy(spans);
    const inOrder = ranges.map(([start, end]) => isCovered({ start, end }));
    assert.deepEqual(
      inOrder,
      ranges.map(([, , covered]) => covered),
    );
  });
  it('are none', () => {
    assert.equal(coveredBy([])({ start: 0, end: 0 }), false);
  });
});

describe('the longest run that does not descend', () => {
  const runs: readonly [values: readonly number[], places: readonly number[]][] = [
    [[], []],
    [[5], [0]],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
    [[3, 2, 1], [0]],
    [
      [2, 2, 2],
      [0, 1, 2],
    ],
    [
      [1, 9, 2, 3],
      [0, 2, 3],
    ],
    [
      [5, 1, 2],
      [1, 2],
    ],
    [
      [1, 3, 2],
      [0, 1],
    ],
  ];
  for (const [values, places] of runs)
    it(JSON.stringify(values), () => {
      assert.deepEqual(ascendingPlaces(values), places);
    });
});
