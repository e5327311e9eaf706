import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/lint/edits.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { lint } from '../../../src/core/lint/run.js';
import { plainText } from '../../../src/core/lint/snippet.js';
import { rules } from '../../../src/core/rules/registry.js';
import { corpusOf } from '../artifact/support.js';

const path = 'docs/prd/0004-saved-carts.md';
const matrix =
  '| Work type | Quality bar | Release shape | Who has final call |\n|---|---|---|---|\n| New product bet | Guardrails only | Feature flag | Product |\n| Compliance | Controls | Formal sign off | Engineering and Security |\n';
const body = '\n# Saved carts\n\n## Problem\n\nCarts are left behind.\n';
const prd = (fields: string): string => `---\ntype: prd\nstatus: proposed\n${fields}---\n${body}`;

function findingsOf(rule: string, text: string): readonly Finding[] {
  const only = rules.filter(({ id }) => id === rule);
  return lint(corpusOf({ 'docs/matrix.md': matrix, [path]: text }), { rules: only, today: '2026-11-20' });
}

/** What each suggestion of the first finding makes of the frontmatter's last lines. */
function offered(rule: string, fields: string): string[] {
  const text = prd(fields);
  const [finding] = findingsOf(rule, text);
  assert.ok(finding);
  return finding.suggestions.map(({ edits, snippet }) => {
    const result = applyEdits(
      text,
      edits.map((edit) => ({ ...edit, text: snippet ? plainText(edit.text) : edit.text })),
    );
    assert.ok('text' in result);
    const head = '---\ntype: prd\nstatus: proposed\n';
    assert.ok(result.text.startsWith(head) && result.text.endsWith(`---\n${body}`));
    return result.text.slice(head.length, -`---\n${body}`.length);
  });
}

const bet = 'work-type: new-product-bet\n';
const why = 'deviation: "{why this work departs from its row}"\n';

describe('the suggestions about decision rights', () => {
  const rows: readonly (readonly [rule: string, fields: string, offers: readonly string[]])[] = [
    [
      'quality-bar-off-matrix',
      `${bet}quality-bar: audit\n`,
      [`${bet}quality-bar: Guardrails only\n`, `${bet}quality-bar: audit\n${why}`],
    ],
    [
      'quality-bar-off-matrix',
      `${bet}quality-bar: audit\ndeviation: law\n`,
      [`${bet}quality-bar: Guardrails only\ndeviation: law\n`],
    ],
    [
      'quality-bar-off-matrix',
      `${bet}quality-bar: audit\ndeviation: none\n`,
      [`${bet}quality-bar: Guardrails only\ndeviation: none\n`],
    ],
    ['quality-bar-off-matrix', `${bet}quality-bar: "aud\\u0069t"\n`, [`${bet}quality-bar: "aud\\u0069t"\n${why}`]],
    [
      'release-shape-off-matrix',
      `deviation:\n${bet}release-shape: big bang\n`,
      [`deviation:\n${bet}release-shape: Feature flag\n`, `${why}${bet}release-shape: big bang\n`],
    ],
    ['outside-decider', 'final-call: CEO\n', ['final-call: product and engineering\n', `final-call: CEO\n${why}`]],
    ['unknown-work-type', 'work-type: complience\n', ['work-type: compliance\n', 'work-type: new-product-bet\n']],
    ['unknown-work-type', 'work-type: Growth\n', ['work-type: New product bet\n', 'work-type: Compliance\n']],
    [
      'missing-final-call',
      'squad: checkout\n',
      ['product', 'engineering', 'product and engineering'].map((side) => `squad: checkout\nfinal-call: ${side}\n`),
    ],
    [
      'missing-sign-off',
      'work-type: compliance\nsign-off:\n',
      ['work-type: compliance\nsign-off: ["{@name} (engineering)", "{@name} (security)"]\n'],
    ],
    ['competing-escalations', 'escalation: [cto, "vp"]\n', ['escalation: "cto"\n', 'escalation: "vp"\n']],
    ['competing-escalations', 'escalation: "cto or vp"\n', ['escalation: "cto"\n', 'escalation: "vp"\n']],
    ['competing-escalations', 'escalation: [\'the "big" table\', cto]\n', ['escalation: "cto"\n']],
    ['competing-escalations', 'escalation:\n  - cto\n  - vp\n', []],
    ['competing-escalations', 'escalation: >-\n  cto\n  or vp\n', []],
    [
      'no-engineer-in-discovery',
      'stage: discovery\ndecision-makers: ["@a (product)"]\n',
      ['stage: discovery\ndecision-makers: ["@a (product)", "{@name} (engineering)"]\n'],
    ],
    ['no-engineer-in-discovery', 'stage: discovery\ndecision-makers:\n  - "@a (product)"\n', []],
    ['no-engineer-in-discovery', 'stage: discovery\ndecision-makers: "@a (product)"\n', []],
  ];
  for (const [rule, fields, offers] of rows)
    it(`of ${rule} are ${offers.length} for ${JSON.stringify(fields)}`, () => {
      assert.deepEqual(offered(rule, fields), offers);
    });

  it('stand where the document keeps its metadata, and leave a broken frontmatter alone', () => {
    const text = `# Saved carts\n\n- Status: proposed\n- Work type: Compliance\n\n## Problem\n\nCarts are left behind.\n\n## Goals\n\n- None is.\n`;
    const [finding] = findingsOf('missing-sign-off', text);
    assert.deepEqual(
      finding?.suggestions.map(({ edits }) => edits.map(({ range, text: added }) => [range.start, plainText(added)])),
      [[[57, '\n- Sign-off: {@name} (engineering), {@name} (security)']]],
    );
    const [broken] = findingsOf('missing-final-call', prd('decision-makers: @a, @b\nwork-type: x\n'));
    assert.deepEqual(broken?.suggestions, []);
  });
});

describe('a finding about the matrix', () => {
  const rows: readonly (readonly [rule: string, fields: string, related: readonly string[]])[] = [
    ['quality-bar-off-matrix', `${bet}quality-bar: audit\n`, ['Guardrails only']],
    ['release-shape-off-matrix', `${bet}release-shape: big bang\n`, ['Feature flag']],
    ['final-call-off-matrix', `${bet}final-call: eng\n`, ['Product']],
    ['one-sided-decision', 'work-type: compliance\nfinal-call: eng\n', ['Engineering and Security']],
    ['outside-decider', `${bet}final-call: CEO\n`, ['Product']],
    ['outside-decider', 'final-call: CEO\n', []],
    ['missing-sign-off', 'work-type: compliance\n', ['Formal sign off']],
    ['missing-sign-off', 'work-type: compliance\nrelease-shape: approval\n', []],
    ['missing-sign-off', 'work-type: compliance\nsign-off: "@a (eng)"\n', ['Engineering and Security']],
    ['unknown-work-type', 'work-type: growth\n', ['New product bet']],
  ];
  for (const [rule, fields, related] of rows)
    it(`of ${rule} links ${related.join() || 'nothing'}`, () => {
      const [finding] = findingsOf(rule, prd(fields));
      assert.deepEqual(
        finding?.related.map(({ path: file, range }) => [file, matrix.slice(range.start, range.end)]),
        related.map((words) => ['docs/matrix.md', words]),
      );
    });
});
