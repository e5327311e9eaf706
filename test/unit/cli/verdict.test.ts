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
      assert.equal(verdict(found, { failOn, isConfigured: true }), code);
    });
  }

  it('is 2 where the configuration is not understood, whatever may fail', () => {
    assert.equal(verdict(output([]), { failOn: 'never', isConfigured: false }), 2);
  });
  it('is 2 where a rule broke', () => {
    const broken = output([finding({ rule: 'rule-failed', severity: 'error' })]);
    assert.equal(verdict(broken, { failOn: 'never', isConfigured: true }), 2);
  });
});
