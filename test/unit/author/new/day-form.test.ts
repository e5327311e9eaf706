import assert from 'node:assert/strict';
import { dayLike } from '../../../../src/core/author/new/day-form.js';

describe('a day as others are written', () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [[], '2026-03-04'],
    [['soon'], '2026-03-04'],
    [['2025-12-31'], '2026-03-04'],
    [['2025-12-31T10:00:00Z'], '2026-03-04'],
    [['2025/12/31'], '2026/03/04'],
    [['31.12.2025'], '04.03.2026'],
    [['01/02/2025', '31/12/2025'], '04/03/2026'],
    [['01/02/2025', '12/31/2025'], '03/04/2026'],
    [['20251231'], '20260304'],
    [['2025-12'], '2026-03'],
    [['31 December 2025'], '4 March 2026'],
    [['Dec 31, 2025'], 'Mar 4, 2026'],
    [['December 2025'], 'March 2026'],
    [['31. Dezember 2025'], '4. März 2026'],
    [['31 décembre 2025'], '4 mars 2026'],
    [['31 de diciembre de 2025'], '4 de marzo de 2026'],
    [['05 May 2025'], '04 March 2026'],
    [['31 Smarch 2025'], '2026-03-04'],
  ];
  for (const [samples, day] of cases)
    it(`is ${day} beside ${samples.join(', ') || 'none'}`, () => {
      assert.equal(dayLike(samples, '2026-03-04'), day);
    });
});
