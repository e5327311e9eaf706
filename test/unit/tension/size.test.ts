import assert from 'node:assert/strict';
import type { Corpus } from '../../../src/core/corpus/types.js';
import { panelOf } from '../../../src/core/tension/panel.js';
import { corpusOf } from '../artifact/support.js';

const plan = (number: number): string => `---
type: prd
status: ${['draft', 'proposed', 'accepted', 'shipped'][number % 4] ?? ''}
date: 2026-03-02
work-type: ${number % 2 === 0 ? 'new-product-bet' : 'revenue-critical-flow'}
squad: squad ${String(number % 20)}
decision-makers: ["@ann (product)"]
final-call: ${number % 3 === 0 ? 'engineering' : 'product'}
quality-bar: full coverage
systems: [system ${String(number % 30)}]
estimate-weeks: 3
actual-weeks: ${String(3 + (number % 4))}
stage: discovery
review-by: 2026-0${String(1 + (number % 9))}-01
---

# Plan ${String(number)}

## Goals

- Raise conversion from 61% to 66% by 2026-06-30
- Raise revenue from 200 to 300

## Risks

- It may be slow.

## Definition of done

- [x] Tests are written (engineering)
- [ ] Support knows about it (product)
`;

function corpusWith(count: number): Corpus {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return corpusOf(Object.fromEntries(numbers.map((number) => [`docs/prd/${String(number)}-plan.md`, plan(number)])));
}

/** The least time of several runs, in milliseconds of this process alone. */
function timeOf(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

describe('the panel of a thousand artifacts', function () {
  this.timeout(60_000);
  const signals = { today: '2026-04-20', changes: null };
  const draw = (corpus: Corpus): void => {
    panelOf(corpus, { path: null, scope: 'corpus', signals });
  };

  it('takes less time than reading them', () => {
    const reading = timeOf(() => void corpusWith(1_000));
    const corpus = corpusWith(1_000);
    const drawing = timeOf(() => draw(corpus));
    assert.ok(drawing < reading, `${String(drawing)} ms to draw, ${String(reading)} ms to read`);
  });

  it('grows with them, and no faster', () => {
    const [some, many] = [corpusWith(125), corpusWith(500)];
    draw(some);
    const ratio = timeOf(() => draw(many)) / timeOf(() => draw(some));
    assert.ok(ratio < 10, `four times the artifacts take ${String(ratio)} times the time`);
  });
});
