import assert from 'node:assert/strict';
import { lintOutputSchema } from '../../../src/cli/reporters/json-schema.js';
import { lintOutput } from '../../../src/cli/reporters/lint-output.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { always, artifactRule } from '../../../src/core/lint/rule.js';
import { reading } from './readings.js';

const rule = artifactRule({
  id: 'a-rule',
  group: 'form',
  summary: 'For the tests.',
  severity: always('warning'),
  messages: { say: 'Say {what}', add: 'Add {what}', here: 'Here is {what}' },
  kinds: ['adr'],
  options: null,
  readsCorpus: false,
  check: () => [],
});

const finding: Finding = {
  rule: 'a-rule',
  severity: 'warning',
  message: 'say',
  data: { what: 'why' },
  path: 'adr/0001-a.md',
  origin: 'adr/0001-a.md',
  range: { start: 2, end: 3 },
  related: [{ path: 'adr/0002-b.md', range: { start: 5, end: 6 }, message: 'here', data: { what: 'more' } }],
  fix: [{ range: { start: 0, end: 1 }, expected: '#', text: '##' }],
  suggestions: [
    {
      title: 'add',
      data: { what: 'a line' },
      edits: [{ path: 'adr/0002-b.md', range: { start: 5, end: 5 }, expected: '', text: 'Because ${1:of this}$0' }],
      snippet: true,
    },
  ],
  kind: 'adr',
};

const files = {
  'adr/0001-a.md': '# A\n\n## Status\n\nAccepted\n\n## Decision\n\nA\n',
  'adr/0002-b.md': '# B\n\nC',
  'README.md': '',
};
const at = (line: number, column: number, offset: number) => ({ line, column, offset });

describe('lintOutput', () => {
  const shop = reading(files, { prefix: 'shop/' });
  const output = lintOutput({ base: '/w', readings: [shop] }, [{ reading: shop, findings: [finding] }], [rule]);

  it('has the shape of its schema', () => assert.deepEqual(lintOutputSchema.parse(output), output));

  it('makes texts and places, each in its own file, and takes tab stops away', () => {
    assert.deepEqual(output.findings, [
      {
        rule: 'a-rule',
        severity: 'warning',
        message: 'Say why',
        path: 'shop/adr/0001-a.md',
        range: { start: at(1, 3, 2), end: at(1, 4, 3) },
        related: [
          { message: 'Here is more', path: 'shop/adr/0002-b.md', range: { start: at(3, 1, 5), end: at(3, 2, 6) } },
        ],
        fix: [{ range: { start: at(1, 1, 0), end: at(1, 2, 1) }, expected: '#', text: '##' }],
        suggestions: [
          {
            title: 'Add a line',
            edits: [
              {
                range: { start: at(3, 1, 5), end: at(3, 1, 5) },
                expected: '',
                text: 'Because of this',
                path: 'shop/adr/0002-b.md',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('counts files, artifacts and findings', () => {
    assert.deepEqual(output.summary, {
      files: 3,
      artifacts: { adr: 1, prd: 0, decisionLog: 0 },
      unread: 0,
      findings: { error: 0, warning: 1, information: 0, hint: 0 },
    });
  });

  it('says null where there is no fix', () => {
    const linted = { reading: shop, findings: [{ ...finding, fix: null }] };
    assert.equal(lintOutput({ base: '/w', readings: [shop] }, [linted], [rule]).findings[0]?.fix, null);
  });
});
