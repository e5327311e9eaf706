import assert from 'node:assert/strict';
import { dayOfKillRule } from '../../../src/core/artifact/kill-rule-day.js';
import { killRuleOf } from '../../../src/core/artifact/kill-rule-sentence.js';

const decided = { text: '10 March 2026', range: { start: 0, end: 13 } };

/** Sentences, and the day on which each falls due where it was decided on 10 March 2026. */
const cases: readonly (readonly [string, string | null])[] = [
  ['If reuse stays below 4 % by 2026-05-15, @checkout-pm removes the flag', '2026-05-15'],
  ['If reuse stays below 4 % by 15 May 2026, we remove the flag', '2026-05-15'],
  ['Wenn die Nutzung bis 15. Mai 2026 unter 4 % bleibt, entfernen wir den Schalter', '2026-05-15'],
  ['Si el uso queda por debajo de 4 % antes del 15 de mayo de 2026, retirar la opción', '2026-05-15'],
  ['If reuse stays below 4 % by 2026-Q3, we remove the flag', '2026-09-30'],
  ['If reuse stays below 4 % by May, we remove the flag', null],
  ['If reuse stays below 4 % within 6 weeks, we remove the flag', '2026-04-21'],
  ['If reuse stays below 4 % within 6 weeks of the launch, we remove the flag', null],
  ['If reuse stays below 4 %, we remove the flag', null],
  ['**2026-05-15** with four weeks of figures', '2026-05-15'],
  ['Deadline: 2026-05-15', '2026-05-15'],
  ['date — 2026-05-15', '2026-05-15'],
  ['If reuse stays below 4 % at the end of Q2 2026, remove it', '2026-06-30'],
  ['Reuse falls below that of 2026-05-15', null],
  ['Reuse falls below 4 % (see by 2026-05-15-plan.md)', null],
  ['Reuse falls below 4 % by 2026-01-31', null],
  ['More than 3 complaints in 2 weeks', null],
  ['More than 3 complaints after 2026-05-15', null],
];

describe('the day of a kill rule', () => {
  for (const [text, day] of cases) {
    it(`${text}: ${String(day)}`, () => {
      const rule = killRuleOf({ text, range: { start: 7, end: 7 + text.length } }, 'section');
      assert.equal(dayOfKillRule(rule, decided), day);
    });
  }

  it('is open for a window where the record has no day', () => {
    const text = 'If reuse stays below 4 % within 6 weeks, we remove the flag';
    const rule = killRuleOf({ text, range: { start: 0, end: text.length } }, 'section');
    assert.equal(dayOfKillRule(rule, null), null);
    assert.equal(dayOfKillRule(rule, { text: 'soon', range: { start: 0, end: 4 } }), null);
  });
});
