import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/lint/edits.js';
import { suggestSection } from '../../../src/core/rules/shared/insert.js';
import { artifactOf } from '../artifact/support.js';

const skeleton = { heading: 'Added', lines: ['- one', '- two'], after: ['context'], before: ['consequences'] } as const;
const path = 'docs/adr/0001-pick-a-queue.md';

describe('a suggested section', () => {
  const added = '## Added\n\n- one\n- two\n';
  const head = '# Pick a queue\n\n## Status\n\nAccepted\n\n';
  const texts: readonly [says: string, before: string, after: string][] = [
    [
      'below its section',
      `${head}## Context\n\nWords.\n\n## Decision\n`,
      `${head}## Context\n\nWords.\n\n${added}\n## Decision\n`,
    ],
    ['below an empty section', `${head}## Context\n\n## Decision\n`, `${head}## Context\n\n${added}\n## Decision\n`],
    ['below a heading that nothing follows', `${head}## Context`, `${head}## Context\n\n${added.trimEnd()}`],
    [
      'below the last line, without line end',
      `${head}## Context\n\nWords.`,
      `${head}## Context\n\nWords.\n\n${added.trimEnd()}`,
    ],
    [
      'below a heading beside another',
      `${head}## Context\n## Decision\n`,
      `${head}## Context\n\n${added}\n## Decision\n`,
    ],
    ['at its section’s depth', `${head}### Context\n\nWords.\n`, `${head}### Context\n\nWords.\n\n#${added}`],
    ['at depth 2 below a heading of depth 1', `${head}# Context\n\nWords.\n`, `${head}# Context\n\nWords.\n\n${added}`],
    [
      'below what its section holds',
      `${head}## Context\n\n### More\n\n- a\n  - b\n`,
      `${head}## Context\n\n### More\n\n- a\n  - b\n\n${added}`,
    ],
    [
      'below its section rather than above the other',
      `${head}## Consequences\n\nNone.\n\n## Context\n\nWords.\n`,
      `${head}## Consequences\n\nNone.\n\n## Context\n\nWords.\n\n${added}`,
    ],
    [
      'above the section that follows it',
      `${head}## Consequences\n\nNone.\n`,
      `${head}${added}\n## Consequences\n\nNone.\n`,
    ],
    [
      'at the depth of the section that follows it',
      `${head}### Consequences\n\nNone.\n`,
      `${head}#${added}\n### Consequences\n\nNone.\n`,
    ],
    ['at the end', `${head}## Decision\n\nA queue.\n`, `${head}## Decision\n\nA queue.\n\n${added}`],
    [
      'at the end, at the depth of the sections',
      '# Pick a queue\n\n### Status\n\nAccepted\n\n#### Decision\n',
      `# Pick a queue\n\n### Status\n\nAccepted\n\n#### Decision\n\n#${added}`,
    ],
    [
      'at the end, with one section of depth 1',
      '# Status\n\nAccepted\n\n### Decision\n\nA queue.\n',
      `# Status\n\nAccepted\n\n### Decision\n\nA queue.\n\n#${added}`,
    ],
    [
      'at the end, without sections',
      '---\nstatus: accepted\n---\n# Pick a queue\n\nWords.\n',
      `---\nstatus: accepted\n---\n# Pick a queue\n\nWords.\n\n${added}`,
    ],
    ['below frontmatter alone', '---\nstatus: accepted\n---\n', `---\nstatus: accepted\n---\n\n${added}`],
    [
      'above the first heading',
      '---\nstatus: accepted\n---\n## Consequences\n\nNone.\n',
      `---\nstatus: accepted\n---\n\n${added}\n## Consequences\n\nNone.\n`,
    ],
  ];
  for (const eol of ['\n', '\r\n'])
    for (const [says, before, after] of texts)
      it(`goes ${says}, with ${JSON.stringify(eol)}`, () => {
        const text = before.replaceAll('\n', eol);
        const suggestion = suggestSection(artifactOf(text), 'add', skeleton);
        const { edits, ...rest } = suggestion;
        assert.deepEqual(rest, { title: 'add', data: { heading: 'Added' }, snippet: true });
        assert.deepEqual([edits.length, edits[0]?.path], [1, path]);
        assert.deepEqual(applyEdits(text, edits), { text: after.replaceAll('\n', eol) });
      });
});
