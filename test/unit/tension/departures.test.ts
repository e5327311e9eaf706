import assert from 'node:assert/strict';
import { rowOf } from '../../../src/core/rights/row.js';
import { matrixView } from '../../../src/core/tension/matrix.js';
import { corpusOf } from '../artifact/support.js';

const prd = (fields: string): string => `---\ntype: prd\ntitle: Saved carts\n${fields}\n---\n# Saved carts\n`;

describe('the row that a work type means', () => {
  const { matrix } = corpusOf({});
  const rows: readonly (readonly [string, string | null])[] = [
    ['new-product-bet', 'new-product-bet'],
    ['New product bets', 'new-product-bet'],
    ['NEW PRODUCT BET', 'new-product-bet'],
    ['platform', 'platform-and-infra'],
    ['compliance', 'compliance-and-security'],
    ['revenue critical flows', 'revenue-critical-flow'],
    ['infra & platform', 'platform-and-infra'],
    ['growth', null],
    ['and', null],
    ['', null],
  ];
  for (const [workType, key] of rows) {
    it(`is ${key ?? 'none'} for "${workType}"`, () => {
      assert.equal(rowOf(matrix, workType)?.key ?? null, key);
    });
  }

  it('is none where two rows hold its words', () => {
    const table = (one: string, two: string): string =>
      `# How we decide\n\n| Work type | Default bias | Quality bar | Release shape | Who has final call |\n|---|---|---|---|---|\n| ${one} | a | b | c | d |\n| ${two} | a | b | c | d |\n`;
    const two = corpusOf({ 'docs/matrix.md': table('Web platform', 'Data platform') });
    assert.deepEqual(
      two.matrix.rows.map((row) => row.key),
      ['web-platform', 'data-platform'],
    );
    assert.equal(rowOf(two.matrix, 'platform'), null);
  });
});

describe('a departure from the row', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing is said', 'work-type: new-product-bet', []],
    ['the row is repeated', 'work-type: new-product-bet\nfinal-call: product\nquality-bar: guardrails only', []],
    ['a part of the row is said', 'work-type: new-product-bet\nrelease-shape: feature flag', []],
    [
      'the other side decides',
      'work-type: new-product-bet\nfinal-call: engineering',
      ['final call: engineering, the row says product'],
    ],
    [
      'a shared row is decided by one side',
      'work-type: revenue-critical-flow\nfinal-call: eng',
      ['final call: engineering, the row says shared'],
    ],
    ['a shared row is shared', 'work-type: revenue-critical-flow\nfinal-call: product and engineering', []],
    [
      'half of those who decide',
      'work-type: compliance-and-security\nfinal-call: engineering',
      ['final call: engineering, the row says engineering and security'],
    ],
    [
      'somebody outside decides',
      'work-type: new-product-bet\nfinal-call: vp-sales',
      ['final call: vp-sales, the row says product'],
    ],
    ['a handle of nobody’s side', 'work-type: new-product-bet\nfinal-call: "@ann"', []],
    [
      'a handle whose side the document tells',
      'work-type: new-product-bet\nfinal-call: "@ann"\ndecision-makers: ["@ann (engineering)"]',
      ['final call: engineering, the row says product'],
    ],
    [
      'a higher bar',
      'work-type: new-product-bet\nquality-bar: guardrails, and full tests for prices',
      ['quality bar: guardrails, and full tests for prices, the row says Guardrails only'],
    ],
    [
      'no flag at all',
      'work-type: new-product-bet\nrelease-shape: no feature flag',
      ['release shape: no feature flag, the row says Feature flag, fast rollback'],
    ],
  ];
  for (const [name, fields, expected] of rows) {
    it(`${expected.length === 0 ? 'is not seen where' : 'is spelled out where'} ${name}`, () => {
      const view = matrixView(corpusOf({ 'docs/prd/0001-saved-carts.md': prd(fields) }), null);
      const [entry] = view.rows.flatMap((row) => row.entries);
      assert.ok(entry);
      assert.deepEqual(
        entry.departures.map(({ words }) => words),
        expected,
      );
    });
  }

  it('points at the words that depart', () => {
    const text = prd('work-type: new-product-bet\nfinal-call: engineering');
    const view = matrixView(corpusOf({ 'docs/prd/0001-saved-carts.md': text }), null);
    assert.deepEqual(view.rows[0]?.entries[0]?.departures[0]?.at, {
      path: 'docs/prd/0001-saved-carts.md',
      offset: text.indexOf('engineering'),
      line: 5,
    });
  });

  it('knows a handle’s side from the configuration', () => {
    const view = matrixView(
      corpusOf({
        '.cutline.yaml': 'people:\n  "@ann": engineering\n',
        'docs/prd/0001-saved-carts.md': prd('work-type: new-product-bet\nfinal-call: "@ann"'),
      }),
      null,
    );
    assert.equal(view.rows[0]?.entries[0]?.departures[0]?.says, 'engineering');
  });
});
