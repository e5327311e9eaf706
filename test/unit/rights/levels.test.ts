import assert from 'node:assert/strict';
import { asksForSignOff, compareBars, compareShapes, type Comparison } from '../../../src/core/rights/levels.js';

type Row = readonly [says: string, rowSays: string, Comparison];

const bars: readonly Row[] = [
  ['no tests', 'High test coverage, monitoring', 'weaker'],
  ['no automated tests', 'High test coverage', 'weaker'],
  ['best effort', 'Guardrails only', 'weaker'],
  ['smoke tests', 'Guardrails', 'other'],
  ['guardrails and smoke tests', 'Guardrails only', 'stronger'],
  ['unit tests', 'High test coverage', 'weaker'],
  ['monitoring', 'High test coverage, monitoring', null],
  ['only monitoring', 'High test coverage, monitoring', 'weaker'],
  ['high test coverage, no monitoring', 'High test coverage, monitoring', 'weaker'],
  ['audit trail, no monitoring', 'High test coverage, monitoring', 'other'],
  ['full tests', 'Guardrails only', 'stronger'],
  ['controls and an audit trail', 'SLOs, error budget', 'stronger'],
  ['load tests', 'SLOs, error budget', 'other'],
  ['SLOs, error budgets and load tests', 'SLOs, error budget', 'stronger'],
  ['error budget, code review', 'SLOs, error budget', null],
  ['no audit trail', 'Guardrails only', null],
  ['no guardrails', 'Guardrails only', 'weaker'],
  ['guardrails; tests where they pay', 'Guardrails only', 'stronger'],
  ['99% availability', '99.9 % availability', 'weaker'],
  ['99,95 % availability', '99.9% availability', 'stronger'],
  ['availability of 99.9%', '99.9% availability', null],
  ['availability, 99% by day and 90% by night', '99.9% availability', null],
  ['hohe Testabdeckung', 'High test coverage', null],
  ['keine Tests nötig, ungetestet', 'High test coverage', 'weaker'],
  ['nur Leitplanken', 'High test coverage', 'weaker'],
  ['Prüfpfad', 'Guardrails only', 'stronger'],
  ['sans tests unitaires', 'High test coverage', 'weaker'],
  ['couverture élevée', 'Guardrails only', 'stronger'],
  ['piste d’audit', 'Controls, audit trail', null],
  ['sin pruebas', 'High test coverage', 'weaker'],
  ['auditoría', 'Guardrails only', 'stronger'],
  ['orçamento de erro', 'SLOs, error budget', null],
  ['apenas testes manuais', 'High test coverage', 'weaker'],
  ['hand-made', 'Guardrails only', 'untold'],
  ['guardrails', 'Hand-made', 'untold'],
  ['', 'Guardrails only', 'untold'],
];

const shapes: readonly Row[] = [
  ['no feature flag', 'Feature flag, fast rollback', 'weaker'],
  ['big bang', 'Staged rollout', 'weaker'],
  ['all at once, no rollback', 'Feature flag, fast rollback', 'weaker'],
  ['feature flag', 'Feature flag, fast rollback', null],
  ['beta', 'Feature flag, fast rollback', 'other'],
  ['feature flag, rollback and a beta', 'Feature flag, fast rollback', 'stronger'],
  ['canary', 'Feature flag, fast rollback', 'stronger'],
  ['canary', 'Change windows', 'other'],
  ['approval by the board', 'Staged rollout', 'stronger'],
  ['signed off', 'Formal sign off', null],
  ['auf einmal', 'Staged rollout', 'weaker'],
  ['Wartungsfenster', 'Change windows', null],
  ['progressif, par paliers', 'Staged rollout', null],
  ['de golpe', 'Feature flag', 'weaker'],
  ['por etapas', 'Staged rollout', null],
  ['aprovação formal', 'Formal sign off', null],
  ['janela de manutenção', 'Formal sign off', 'weaker'],
];

describe('a quality bar beside its row', () => {
  for (const [says, rowSays, expected] of bars)
    it(`is ${expected ?? 'the same'}: "${says}" for "${rowSays}"`, () => {
      assert.equal(compareBars(says, rowSays), expected);
    });
});

describe('a release shape beside its row', () => {
  for (const [says, rowSays, expected] of shapes)
    it(`is ${expected ?? 'the same'}: "${says}" for "${rowSays}"`, () => {
      assert.equal(compareShapes(says, rowSays), expected);
    });

  it('is read in no time, however long and odd', () => {
    for (const text of [' '.repeat(1e6), '('.repeat(1e6), 'no '.repeat(3e5), '9'.repeat(1e6), 'flag, '.repeat(2e5)]) {
      const start = performance.now();
      compareShapes(text, text);
      assert.ok(performance.now() - start < 500, text.slice(0, 10));
    }
  });
});

describe('a sign-off', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['Formal sign off', true],
    ['Sign-off', true],
    ['Freigabe durch den Betrieb', true],
    ['feature flag, no sign-off', false],
    ['Staged rollout', false],
  ];
  for (const [shape, expected] of rows)
    it(`is ${expected ? '' : 'not '}asked for by "${shape}"`, () => {
      assert.equal(asksForSignOff(shape), expected);
    });
});
