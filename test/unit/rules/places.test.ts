import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/lint/edits.js';
import { plainText } from '../../../src/core/lint/snippet.js';
import { findingsOf, repositoryOf } from '../../meta/support/repository.js';

const path = 'docs/prd/0001-saved-carts.md';

/** Where each rule stands: the first of these headings that there is. */
const stands: Readonly<Record<string, readonly string[]>> = {
  'missing-risks': ['Scope', 'Requirements', 'Goals', 'Problem'],
  'missing-outcome': ['Goals', 'Problem'],
  'missing-cut-line': ['Scope', 'Requirements', 'Goals', 'Problem'],
  'missing-definition-of-done': ['Requirements', 'Scope', 'Goals', 'Success metrics'],
  'missing-final-call': ['Decision', 'Goals', 'Problem'],
  'missing-non-goals': ['Goals', 'Scope', 'Requirements', 'Problem'],
  'missing-kill-rule': ['Success metrics', 'Rollback', 'Decision', 'Goals'],
  'missing-health-constraint': ['Success metrics', 'Goals', 'Problem'],
};

/** What each rule suggests goes below the first of these headings that there is. */
const below: Readonly<Record<string, readonly string[]>> = {
  'missing-cut-line': ['Non-goals', 'Goals', 'Problem'],
  'missing-definition-of-done': [
    'Kill rule',
    'Rollback',
    'Rollout',
    'Success metrics',
    'Risks',
    'Scope',
    'Requirements',
  ],
};

/** Without those, it goes above the first of these. */
const above: Readonly<Record<string, readonly string[]>> = {
  'missing-cut-line': ['Risks'],
  'missing-definition-of-done': ['Open questions', 'Links', 'Change log'],
};

/** What each rule suggests is a line of the first of these sections that there is. */
const within: Readonly<Record<string, readonly string[]>> = {
  'debt-without-numbers': ['Problem', 'Goals', 'Decision', 'Consequences'],
};

function prd(headings: readonly string[]): string {
  const sections = headings.map((heading) => `## ${heading}\n\nWords about carts.\n`);
  return ['---\ntype: prd\nstatus: accepted\n---\n\n# Pay 40 hours of technical debt\n', ...sections].join('\n');
}

/** Every tail of a list: the first of it is what counts. */
function tails(list: readonly string[]): string[][] {
  return list.map((_, index) => list.slice(index));
}

function found(rule: string, text: string): { words: string; after: string[]; text: string } {
  const [finding] = findingsOf(rule, repositoryOf({ '.cutline.yaml': 'version: 1\n', [path]: text }));
  assert.ok(finding, `${rule} speaks of:\n${text}`);
  const edits = finding.suggestions[0]?.edits ?? [];
  const result = applyEdits(
    text,
    edits.map((edit) => ({ ...edit, text: plainText(edit.text) })),
  );
  assert.ok('text' in result);
  const after = result.text.split('\n').filter((line) => line.startsWith('## '));
  return { words: text.slice(finding.range.start, finding.range.end), after, text: result.text };
}

describe('where a missing section stands, and where it would go', () => {
  for (const [rule, list] of Object.entries(stands))
    for (const headings of tails(list))
      it(`${rule} stands at ${headings[0] ?? ''}`, () => {
        assert.equal(found(rule, prd([...headings].reverse())).words, headings[0]);
      });
  for (const [rule, list] of Object.entries(below))
    for (const headings of tails(list))
      it(`${rule} goes below ${headings[0] ?? ''}`, () => {
        const { after } = found(rule, prd([...headings, 'Words']));
        const added = after.findIndex((heading) => !prd(list).includes(`${heading}\n`) && heading !== '## Words');
        assert.equal(after[added - 1], `## ${headings[0] ?? ''}`);
      });
  for (const [rule, list] of Object.entries(within))
    for (const headings of tails(list))
      it(`${rule} is helped within ${headings[0] ?? ''}`, () => {
        const { text } = found(rule, prd([...headings].reverse()));
        assert.match(text, new RegExp(`## ${headings[0] ?? ''}\\n\\nWords about carts\\.\\n\\nToday this costs`));
      });
  for (const [rule, list] of Object.entries(above))
    for (const headings of tails(list))
      it(`${rule} goes above ${headings[0] ?? ''}`, () => {
        const { after } = found(rule, prd(['Words', ...[...headings].reverse()]));
        const added = after.findIndex((heading) => !prd(list).includes(`${heading}\n`) && heading !== '## Words');
        assert.equal(after[added + 1], `## ${headings[0] ?? ''}`);
      });
});
