import assert from 'node:assert/strict';
import { labelOf, oppositeOf, pairs, sidesOf } from '../../../src/core/rules/shared/sides.js';

/** Labels, and the sides that they name: good, bad, neutral. */
const labels: readonly (readonly [string, string])[] = [
  ['Positive', 'good'],
  ['Positive Consequences', 'good'],
  ['Pro', 'good'],
  ['Vorteile', 'good'],
  ['AVANTAGES', 'good'],
  ['Negative / accepted', 'bad'],
  ['Trade-offs', 'bad'],
  ['Tradeoff', 'bad'],
  ['Known tradeoffs', 'bad'],
  ['Con', 'bad'],
  ['Costs', 'bad'],
  ['Cost', 'bad'],
  ['Risk', 'bad'],
  ['Risks and limitations', 'bad'],
  ['Limitation', 'bad'],
  ['Friction', 'bad'],
  ['Risiken', 'bad'],
  ['Kosten', 'bad'],
  ['Risques', 'bad'],
  ['Coûts', 'bad'],
  ['Riesgos', 'bad'],
  ['Costes', 'bad'],
  ['Costos', 'bad'],
  ['Riscos', 'bad'],
  ['Custos', 'bad'],
  ['Mau', 'bad'],
  ['Neutral', 'neutral'],
  ['Neutre', 'neutral'],
  ['Neutras', 'neutral'],
  ['Neutro', 'neutral'],
  ['Neutros', 'neutral'],
  ['Pros and cons', 'good bad'],
  ['Negative / neutral', 'bad neutral'],
  ['Consequences', ''],
  ['Goods', ''],
  ['Process', ''],
  ['Costume', ''],
];

/** Lines, and the label that opens each. */
const lines: readonly (readonly [string, string])[] = [
  ['Good, because no mail is lost', 'Good'],
  ['**Good**, because no mail is lost', 'Good'],
  ['*Bad*, because of the job', 'Bad'],
  ['Positive: no mail is lost', 'Positive'],
  ['**Positive:** no mail is lost', 'Positive'],
  ['__Negative__: one more job', 'Negative'],
  ['**Negative / accepted:** one more job', 'Negative / accepted'],
  ['> **Benefits**', 'Benefits'],
  ['Negative (accepted) – for now: one more job', 'Negative (accepted) – for now'],
  ['Drawbacks', 'Drawbacks'],
  ['Good news everybody, no mail is lost', ''],
  ['No mail is lost. There is one more job: it must be watched', ''],
  ['', ''],
  ['  Good, because', 'Good'],
  [`Good${' '.repeat(2)}`, 'Good'],
  ['- **Good** it is', 'Good'],
  ['> **Good** it is', 'Good'],
  ['words **Good** it is', ''],
  ['> Good: it is', 'Good'],
  ['Good : it is', 'Good'],
  ['Good. It is', ''],
  ['**Good** : it is', 'Good'],
  ['**a:b** it is', 'a:b'],
  ['** Good ** it is', 'Good'],
  [`${'-'.repeat(59)}a:`, `${'-'.repeat(59)}a`],
  [`${'a '.repeat(60)}:`, ''],
];

describe('the sides of consequences', () => {
  for (const [label, sides] of labels) {
    it(`of ${label} are: ${sides || 'none'}`, () => {
      const found = Object.entries(sidesOf(label)).filter(([, is]) => is);
      assert.equal(found.map(([side]) => side).join(' '), sides);
    });
  }

  for (const [good, bad] of pairs) {
    it(`tell ${good} from ${bad}, and know one from the other`, () => {
      assert.deepEqual(sidesOf(good), { good: true, bad: false, neutral: false });
      assert.deepEqual(sidesOf(bad), { good: false, bad: true, neutral: false });
      assert.equal(oppositeOf(good), bad);
      assert.equal(oppositeOf(bad), good);
    });
  }

  for (const [line, label] of lines) {
    it(`open ${JSON.stringify(line)} with ${JSON.stringify(label)}`, () => {
      assert.equal(labelOf(line), label);
    });
  }

  it('are none where nothing is said, or only far behind', () => {
    for (const label of ['', '123', `${'a '.repeat(100)}good`])
      assert.deepEqual(sidesOf(label), { good: false, bad: false, neutral: false });
  });

  it('keep case and the other words of a label', () => {
    assert.equal(oppositeOf('Positive Consequences'), 'Negative Consequences');
    assert.equal(oppositeOf('Our drawbacks'), 'Our benefits');
    assert.equal(oppositeOf('Friction'), null);
    assert.equal(oppositeOf('gOOD'), 'bad');
    assert.equal(oppositeOf('goods'), null);
  });
});
