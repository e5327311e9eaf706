import assert from 'node:assert/strict';
import { decisionsNamed } from '../../../../src/core/author/symbols/decisions.js';
import { documentParts } from '../../../../src/core/author/symbols/document-parts.js';
import { foldsOf } from '../../../../src/core/author/symbols/folds.js';
import { artifactOf, corpusOf } from '../../artifact/support.js';

const log =
  '# Decisions\n\n| ID | Date | Decision | Status | Reason |\n|---|---|---|---|---|\n| D-1 | 2026-01-01 | Keep *it* | Accepted | Cheap |\n| D-2 | 2026-02-01 | Drop it | Rejected | Dear |\n';
const prd = `---
type: prd
status: draft
---

# PRD-0001: Carts

## Scope

- Keep the cart
- --- cut line ---
- A mail

## Non-goals

- Sharing

## Kill rule

If reuse is below 4% by 2027-05-15, @ana removes it.

## Definition of done

Before it goes out:

- [ ] Tests (engineering)
- [x] Seen by support
  and by sales

<!-- cutline-disable missing-risks -- agreed -->

## Rollout

Slowly.

<!-- cutline-enable -->
`;

/** The parts of a document as an outline shows them. */
function parts(text: string, path: string): string[] {
  return documentParts(artifactOf(text, path)).map(({ is, name, detail }) => `${is}: ${name} | ${detail}`);
}

describe('the parts of a document', () => {
  it('are the rows of a log', () => {
    assert.deepEqual(parts(log, 'docs/decision-log.md'), [
      'record: D-1 Keep *it* | Accepted',
      'record: D-2 Drop it | Rejected',
    ]);
  });

  it('are no records that have a heading: the outline of headings has them', () => {
    const text =
      '# Decisions\n\n## 2026-01-01: Keep it\n\nStatus: Accepted\n\n## 2026-02-01: Drop it\n\nStatus: Rejected\n';
    assert.equal(artifactOf(text, 'docs/decision-log.md').records.length, 2);
    assert.deepEqual(parts(text, 'docs/decision-log.md'), []);
  });

  it('are what of a PRD has no heading, in its order', () => {
    assert.deepEqual(parts(prd, 'docs/prd/0001-carts.md'), [
      ...['cut-line: cut line | 1', 'kill-rule: If reuse is below 4% by 2027-05-15, @ana removes it. | 2027-05-15'],
      ...['item: Tests | engineering', 'item: Seen by support and by sales | '],
    ]);
  });

  it('are the options of an ADR where they are listed', () => {
    const text = '# A\n\nStatus: Accepted\n\n## Considered options\n\n- A queue\n- A log\n\n## Decision\n\nA log.\n';
    assert.deepEqual(parts(text, 'docs/adr/0001-a.md'), ['option: A queue | ', 'option: A log | ']);
    const headed = text.replace('- A queue\n- A log', '### A queue\n\nOne.\n\n### A log\n\nTwo.');
    assert.deepEqual(parts(headed, 'docs/adr/0001-a.md'), []);
  });

  it('do not overlap', () => {
    const found = documentParts(artifactOf(prd, 'docs/prd/0001-carts.md'));
    for (const [index, { range }] of found.entries()) assert.ok(range.start >= (found[index - 1]?.range.end ?? 0));
  });
});

describe('the decisions of a repository', () => {
  const adr = (title: string): string => `# ${title}\n\n* Status: Accepted\n\n## Decision\n\nYes.\n`;
  const corpus = corpusOf({
    'docs/adr/0012-queue.md': adr('Use a queue'),
    'docs/adr/0112-log.md': adr('ADR-0112: Keep a log'),
    'docs/prd/0012-carts.md': prd.replace('PRD-0001', 'PRD-0012'),
    'docs/decision-log.md': log,
  });
  const cases: readonly (readonly [query: string, names: readonly string[]])[] = [
    ['adr 12', ['ADR-0012 Use a queue']],
    ['adr12', ['ADR-0012 Use a queue']],
    ['ADR-0012', ['ADR-0012 Use a queue']],
    ['12', ['ADR-0012 Use a queue', 'PRD-0012 Carts']],
    ['112', ['ADR-0112 Keep a log']],
    ['keep', ['ADR-0112 Keep a log', 'D-1 Keep *it*']],
    ['prd cart', ['PRD-0012 Carts']],
    ['d 2', ['D-2 Drop it']],
    ['nothing like it', []],
  ];
  for (const [query, names] of cases)
    it(`are found by “${query}”`, () => {
      assert.deepEqual(
        decisionsNamed(corpus, query).map(({ name }) => name),
        names,
      );
    });

  it('are all there for an empty query, each with its status and place', () => {
    const all = decisionsNamed(corpus, '');
    assert.equal(all.length, 6);
    assert.equal(all[0]?.place, 'Accepted · docs/adr');
    assert.equal(all.find(({ name }) => name.startsWith('D-2'))?.place, 'Rejected · docs/decision-log.md');
  });
});

describe('the folds of a document', () => {
  for (const [name, text] of [
    ['line feeds', prd],
    ['Windows line endings', prd.replaceAll('\n', '\r\n')],
  ] as const)
    it(`are its frontmatter, its done items and what is suppressed: ${name}`, () => {
      const artifact = artifactOf(text, 'docs/prd/0001-carts.md');
      const lineAt = (offset: number): number => artifact.document.lines.at(offset);
      assert.deepEqual(
        foldsOf(artifact).map(({ is, range }) => [is, lineAt(range.start), lineAt(range.end)]),
        [
          ['metadata', 0, 3],
          ['list', 25, 27],
          ['suppressed', 29, 35],
        ],
      );
    });

  it('are none where nothing has two lines', () => {
    assert.deepEqual(foldsOf(artifactOf('# A\n\nStatus: Accepted\n\n## Decision\n\nYes.\n')), []);
  });
});
