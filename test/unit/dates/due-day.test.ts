import assert from 'node:assert/strict';
import { dueDay } from '../../../src/core/dates/due-day.js';

/** Words, and the last day that they leave for a decision of 10 March 2026. */
const cases: readonly (readonly [string, string | null])[] = [
  ['2026-05-15', '2026-05-15'],
  ['by 2026-05-15 at the latest', '2026-05-15'],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['15.05.2026', '2026-05-15'],
  ['15/05/2026', '2026-05-15'],
  ['05/15/2026', '2026-05-15'],
  ['05/06/2026', '2026-06-05'],
  ['06/05/2026', '2026-06-05'],
  ['15.13.2026', null],
  ['15 May 2026', '2026-05-15'],
  ['15. Mai 2026', '2026-05-15'],
  ['1er août 2026', '2026-08-01'],
  ['15 de mayo de 2026', '2026-05-15'],
  ['15 de março de 2026', '2026-03-15'],
  ['May 15, 2026', '2026-05-15'],
  ['Sept. 3rd, 2026', '2026-09-03'],
  ['31 February 2026', null],
  ['May 2026', '2026-05-31'],
  ['end of February 2028', '2028-02-29'],
  ['Dezember 2026', '2026-12-31'],
  ['septiembre de 2026', '2026-09-30'],
  ['2026-06', '2026-06-30'],
  ['2026-Q3', '2026-09-30'],
  ['Q1 2027', '2027-03-31'],
  ['Q4/2026', '2026-12-31'],
  ['within 6 weeks', '2026-04-21'],
  ['within ten days', '2026-03-20'],
  ['in 90 days', '2026-06-08'],
  ['in a month', '2026-04-10'],
  ['within two quarters', '2026-09-10'],
  ['innerhalb von drei Monaten', '2026-06-10'],
  ['sous six semaines', '2026-04-21'],
  ['en dos meses', '2026-05-10'],
  ['em um ano', '2027-03-10'],
  ['15 May', '2026-05-15'],
  ['1. Februar', '2027-02-01'],
  ['June 1st', '2026-06-01'],
  ['Q1', '2026-03-31'],
  ['by the end of January', '2027-01-31'],
  ['within 6 weeks of the launch', null],
  ['6 weeks after launch', null],
  ['sechs Wochen nach dem Start', null],
  ['over 3 months', null],
  ['for two weeks', null],
  ['within two sprints', null],
  ['as soon as it may be', null],
  ['when 4,096 carts are lost', null],
  ['release 2026-05-15-2', '2026-05-15'],
  ['', null],
];

describe('the day that words are due', () => {
  for (const [words, day] of cases) {
    it(`${JSON.stringify(words)} is ${String(day)}`, () => {
      assert.equal(dueDay(words, '2026-03-10'), day);
    });
  }

  for (const words of ['within 6 weeks', '15 May', 'Q3', 'end of May']) {
    it(`${JSON.stringify(words)} is open without a day to count from`, () => {
      assert.equal(dueDay(words, null), null);
    });
  }

  it('is the last day of a shorter month', () => {
    assert.equal(dueDay('in 3 months', '2025-11-30'), '2026-02-28');
    assert.equal(dueDay('in 1 year', '2028-02-29'), '2029-02-28');
    assert.equal(dueDay('29 February', '2026-03-10'), null);
  });

  it('reads a hostile text in linear time', () => {
    const started = performance.now();
    dueDay('1 '.repeat(200_000), '2026-03-10');
    dueDay(`${'may '.repeat(50_000)}2026`, '2026-03-10');
    assert.ok(performance.now() - started < 200);
  });
});
