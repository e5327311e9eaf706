import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/lint/edits.js';
import type { Finding } from '../../src/core/lint/finding.js';
import { plainText } from '../../src/core/lint/snippet.js';
import { findingsOf, repositoryOf } from './support/repository.js';

const path = 'docs/adr/0001-cache.md';
const body =
  '# ADR-0001: Cache pages\n\n## Context\n\nPages are slow.\n\n## Decision\n\nWe cache.\n\n## Consequences\n\nFast.\n';

/** A file with this frontmatter. */
function withHead(head: string): string {
  return `---\n${head}\n---\n\n${body}`;
}

/** What the suggestions of one rule make of a frontmatter; each must leave YAML that can be read. */
function outcomes(head: string, rule: string): string[] {
  const text = withHead(head);
  const found = findingsOf(rule, repositoryOf({ [path]: text }));
  assert.ok(found.length > 0, 'the rule has something to say');
  return found.flatMap((finding) => finding.suggestions.map((suggestion) => applied(text, suggestion)));
}

function applied(text: string, { edits, snippet }: Finding['suggestions'][number]): string {
  const result = applyEdits(text, snippet ? edits.map((edit) => ({ ...edit, text: plainText(edit.text) })) : edits);
  assert.ok('text' in result, 'it fits the file');
  assert.deepEqual(findingsOf('invalid-frontmatter', repositoryOf({ [path]: result.text })), [], result.text);
  assert.ok(result.text.endsWith(`\n---\n\n${body}`), result.text);
  return result.text.slice(4, -`\n---\n\n${body}`.length);
}

describe('a suggestion for a value of the frontmatter', () => {
  const unlike = [
    'x: &s aproved\nstatus: *s',
    'status: >-\n  aproved',
    'status: "\\u0061proved"',
    "status: 'it''s aproved'",
  ];
  for (const head of unlike) {
    it(`is not made where the word is written in another way: ${JSON.stringify(head)}`, () => {
      assert.deepEqual(outcomes(head, 'unknown-status'), []);
    });
  }

  const alike = [
    ['status: aproved', 'status: approved'],
    ['status: "aproved"', 'status: "approved"'],
    ['status: &s aproved', 'status: &s approved'],
  ] as const;
  for (const [head, after] of alike) {
    it(`replaces exactly the word: ${head}`, () => {
      assert.equal(outcomes(head, 'unknown-status')[0], after);
    });
  }
});

describe('a suggestion for a kill rule of the frontmatter', () => {
  const sentence = 'If p95 is above 300 ms by 2026-01-01 we revert';
  const completed = `${sentence} (owner: {@name})`;
  const sentences = [
    [`kill-rule: ${sentence}`, `kill-rule: "${completed}"`],
    [`kill-rule: ${sentence}.`, `kill-rule: "${completed}."`],
    [`kill-rule: ${sentence} "now"`, `kill-rule: "${sentence} \\"now\\" (owner: {@name})"`],
    [`kill-rule: ${sentence} $1 }`, `kill-rule: "${sentence} $1 } (owner: {@name})"`],
    [`kill-rule: "${sentence}"`, `kill-rule: "${completed}"`],
    [`kill-rule: '${sentence}'`, `kill-rule: '${completed}'`],
    [`kill-rule:\n  - ${sentence}`, `kill-rule:\n  - "${completed}"`],
    [`kill-rule: [${sentence}]`, `kill-rule: ["${completed}"]`],
  ] as const;
  for (const [head, after] of sentences) {
    it(`completes the sentence within quotes: ${JSON.stringify(head)}`, () => {
      assert.deepEqual(outcomes(`status: accepted\n${head}`, 'vague-kill-rule'), [`status: accepted\n${after}`]);
    });
  }

  const rest = 'by: 2027-01-01, then: revert';
  const mappings = [
    [
      'kill-rule: {metric: p95, above: 3, ' + rest + '}',
      'kill-rule: {metric: p95, above: 3, ' + rest + ', owner: "{@name}"}',
    ],
    [
      'kill-rule:\n  - {metric: p95, above: 3, ' + rest + '}',
      'kill-rule:\n  - {metric: p95, above: 3, ' + rest + ', owner: "{@name}"}',
    ],
    [
      'kill-rule:\n  - metric: p95\n    above: 3\n    by: 2027-01-01\n    then: revert # at once',
      'kill-rule:\n  - metric: p95\n    above: 3\n    by: 2027-01-01\n    then: revert # at once\n    owner: "{@name}"',
    ],
    [
      'kill-rule:\n  metric: p95\n  above: 3\n  by: 2027-01-01\n  then: "revert"',
      'kill-rule:\n  metric: p95\n  above: 3\n  by: 2027-01-01\n  then: "revert"\n  owner: "{@name}"',
    ],
  ] as const;
  for (const [head, after] of mappings) {
    it(`adds a key to the mapping: ${JSON.stringify(head)}`, () => {
      assert.deepEqual(outcomes(`status: accepted\n${head}`, 'vague-kill-rule'), [`status: accepted\n${after}`]);
    });
  }

  const unsafe = [
    `kill-rule: >-\n  ${sentence}`,
    `kill-rule: If p95 is above\n  300 ms by 2026-01-01 we revert`,
    `x: &k ${sentence}\nkill-rule: *k`,
    'kill-rule: "If p95 is \\u0061bove 300 ms by 2026-01-01 we revert"',
    'kill-rule:\n  metric: p95\n  above: 3\n  by: 2027-01-01\n  then: revert\n  owner:',
    `kill-rule: "${completed}"`,
  ];
  for (const head of unsafe) {
    it(`is not made where nothing is known to be safe, or to be missing: ${JSON.stringify(head)}`, () => {
      assert.deepEqual(outcomes(`status: accepted\n${head}`, 'vague-kill-rule'), []);
    });
  }
});

describe('the related places of a duplicate id', () => {
  it('are three at most', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `docs/adr/0001-${name}.md`);
    const files = Object.fromEntries(names.map((name) => [name, `Status: Accepted\n\n${body}`]));
    const related = findingsOf('duplicate-id', repositoryOf(files)).map((finding) => finding.related.length);
    assert.deepEqual(related, [3, 3, 3, 3, 3, 3]);
  });
});

describe('a key added below the status', () => {
  it('stands after the whole value, however the status is written', () => {
    const old = withHead('x: &s superseded\nstatus: *s\nowners:\n  - "@ana"');
    const successor = `---\nstatus: accepted\nsupersedes: ADR-0001\n---\n\n${body.replace('ADR-0001', 'ADR-0002')}`;
    const files = repositoryOf({ [path]: old, 'docs/adr/0002-cache-more.md': successor });
    const edits = findingsOf('one-sided-supersession', files).flatMap(({ suggestions }) =>
      suggestions.flatMap((suggestion) => suggestion.edits),
    );
    const result = applyEdits(old, edits.filter((edit) => edit.path === path).slice(0, 1));
    assert.ok('text' in result);
    assert.match(result.text, /\nstatus: \*s\nsuperseded-by: \S+\nowners:\n {2}- "@ana"\n---\n/);
  });
});
