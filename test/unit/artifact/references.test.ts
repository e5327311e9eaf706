import assert from 'node:assert/strict';
import { artifactOf, at } from './support.js';

const tail = '\n## Context\n\nX\n\n## Decision\n\nY\n\n## Consequences\n\nZ\n';

/** A text, and the references in it: relation, words, link. */
const rows: readonly (readonly [string, string, readonly (readonly [string, string, string | null])[]])[] = [
  [
    'a list in frontmatter',
    `---\nstatus: accepted\nsupersedes: [ADR-0012, "0013"]\n---\n# X\n${tail}`,
    [
      ['supersedes', 'ADR-0012', null],
      ['supersedes', '0013', null],
    ],
  ],
  ['a bare number', `---\nsuperseded_by: 0012\n---\n# X\n${tail}`, [['superseded-by', '0012', null]]],
  [
    'bare numbers in bullets',
    `# 7. X\n\n* Status: accepted\n* Supersedes: 0012, 13\n${tail}`,
    [
      ['supersedes', '0012', null],
      ['supersedes', '13', null],
    ],
  ],
  ['a year or words in bullets', `# 7. X\n\n* Status: accepted\n* Supersedes: 2024, 3 papers\n${tail}`, []],
  ['nothing', `---\nsupersedes: []\nsuperseded-by: null\n---\n# X\n${tail}`, []],
  [
    'a status section',
    `# X\n\n## Status\n\nSuperseded by [4. Queues](0004-queues.md)\n${tail}`,
    [['superseded-by', '4. Queues', '0004-queues.md']],
  ],
  [
    'a second paragraph of the status',
    `# X\n\n## Status\n\nAccepted\n\nAmends [3. Carts](0003-carts.md)\n${tail}`,
    [['amends', '3. Carts', '0003-carts.md']],
  ],
  [
    'a status that also names what it replaces',
    `---\nstatus: accepted; supersedes ADR-0045\n---\n# X\n${tail}`,
    [['supersedes', 'ADR-0045', null]],
  ],
  ['the misspelt word', `# X\n\n## Status\n\nSuperceded by ADR 9\n${tail}`, [['superseded-by', 'ADR 9', null]]],
  [
    'a wiki link',
    `---\nsuperseded-by: "[[0004-queues]]"\n---\n# X\n${tail}`,
    [['superseded-by', '0004-queues', '0004-queues.md']],
  ],
  [
    'a quote under the title',
    `# X\n\n> **Superseded (2026-05-10):** replaced by ADR-0007\n${tail}`,
    [['superseded-by', 'ADR-0007', null]],
  ],
  [
    'a links section',
    `# X\n\n## Decision\n\nY\n\n## Context\n\nZ\n\n## Consequences\n\nW\n\n## Links\n\n* Relates to [ADR-0006](0006-x.md)\n* [A vendor](https://example.org)\n`,
    [['relates-to', 'ADR-0006', '0006-x.md']],
  ],
  ['a day', `---\nstatus: accepted\namended: 2026-05-24\n---\n# X\n${tail}`, []],
  ['prose', `# X\n\n## Status\n\nAccepted\n${tail}\nThis replaces ADR-0003 in spirit.\n`, []],
];

describe('a reference', () => {
  for (const [name, text, expected] of rows) {
    it(`is read from ${name}`, () => {
      const artifact = artifactOf(text);
      assert.deepEqual(
        artifact.references.map(({ relation, text: words, target }) => [relation, words, target]),
        expected,
      );
      for (const reference of artifact.references) assert.equal(at(artifact, reference.range), reference.text);
    });
  }
});
