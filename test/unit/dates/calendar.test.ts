import assert from 'node:assert/strict';
import { dayAfter, dayOf, daysBetween, endOfMonth } from '../../../src/core/dates/calendar.js';

describe('the calendar', () => {
  it('knows which days there are', () => {
    assert.equal(dayOf(2028, 2, 29), '2028-02-29');
    assert.equal(dayOf(2026, 2, 29), null);
    assert.equal(dayOf(2026, 0, 1), null);
  });

  it('knows the last day of a month, also of one in the next year', () => {
    assert.equal(endOfMonth(2026, 4), '2026-04-30');
    assert.equal(endOfMonth(2026, 14), '2027-02-28');
  });

  it('counts on', () => {
    assert.equal(dayAfter('2026-12-30', 2, 'day'), '2027-01-01');
    assert.equal(dayAfter('2026-03-28', 1, 'week'), '2026-04-04');
    assert.equal(dayAfter('2026-10-31', 1, 'month'), '2026-11-30');
    assert.equal(dayAfter('2026-10-15', 1, 'quarter'), '2027-01-15');
    assert.equal(dayAfter('2026-10-15', 2, 'year'), '2028-10-15');
  });

  it('counts the days between two days, in both directions', () => {
    assert.equal(daysBetween('2026-03-01', '2026-04-01'), 31);
    assert.equal(daysBetween('2026-04-01', '2026-03-01'), -31);
    assert.equal(daysBetween('2026-04-01', '2026-04-01'), 0);
  });
});
