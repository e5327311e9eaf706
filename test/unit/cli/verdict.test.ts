import assert from 'node:assert/strict';
import { verdict } from '../../../src/cli/verdict.js';
import { finding, output } from './outputs.js';

describe('verdict', () => {
  const table: [
    severities: ('error' | 'warning' | 'information' | 'hint')[],
    failOn: Parameters<typeof verdict>[1]['failOn'],
    code: number,
  ][] = [
    [[], 'hint', 0],
    [['hint', 'information'], 'warning', 0],
    [['hint', 'warning'], 'warning', 1],
    [['error'], 'warning', 1],
    [['warning'], 'error', 0],
    [['hint'], 'hint', 1],
    [['information'], 'information', 1],
    [['error'], 'never', 0],
  ];
  for (const [severities, failOn, code] of table) {
    it(`is ${code} for ${severities.join(' and ') || 'nothing'} with --fail-on ${failOn}`, () => {
      const found = output(severities.map((severity) => finding({ severity })));
      assert.equal(verdict(found, { failOn, maxWarnings: null, isConfigured: true }), code);
    });
  }

  const warnings = (count: number) => output(Array.from({ length: count }, () => finding({ severity: 'warning' })));
  for (const [count, failOn, maxWarnings, code] of [
    [2, 'warning', 2, 0],
    [3, 'warning', 2, 1],
    [3, 'error', 2, 1],
    [1, 'never', 0, 1],
    [0, 'warning', 0, 0],
  ] as const) {
    it(`is ${code} for ${count} warnings with --max-warnings ${maxWarnings} --fail-on ${failOn}`, () => {
      assert.equal(verdict(warnings(count), { failOn, maxWarnings, isConfigured: true }), code);
    });
  }

  it('lets no error pass as a warning', () => {
    const terms = { failOn: 'warning', maxWarnings: 9, isConfigured: true } as const;
    assert.equal(verdict(output([finding({ severity: 'error' })]), terms), 1);
  });

  it('is 2 where the configuration is not understood, whatever may fail', () => {
    assert.equal(verdict(output([]), { failOn: 'never', maxWarnings: null, isConfigured: false }), 2);
  });
  it('is 2 where a rule broke', () => {
    const broken = output([finding({ rule: 'rule-failed', severity: 'error' })]);
    assert.equal(verdict(broken, { failOn: 'never', maxWarnings: null, isConfigured: true }), 2);
  });
});
