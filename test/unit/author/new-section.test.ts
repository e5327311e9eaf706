import assert from 'node:assert/strict';
import { newSection, sectionPlaces } from '../../../src/core/author/new-section.js';
import { applyEdits } from '../../../src/core/lint/edits.js';
import { artifactOf } from '../artifact/support.js';

/** Each document before and after a kill rule got a section. */
const documents: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'below the section that it follows, at its depth': [
    '# Carts\n\n## Scope\n\n### Metrics\n\nReuse.\n\n## Links\n',
    '# Carts\n\n## Scope\n\n### Metrics\n\nReuse.\n\n### Kill rule\n\nStop.\n\n## Links\n',
  ],
  'above the section that follows it': [
    '# Carts\n\n## More information\n\nNone.\n',
    '# Carts\n\n## Kill rule\n\nStop.\n\n## More information\n\nNone.\n',
  ],
  'at the end': [
    '# Carts\n\n## Non-goals\n\n- Print\n',
    '# Carts\n\n## Non-goals\n\n- Print\n\n## Kill rule\n\nStop.\n',
  ],
  'of the first depth, where the sections are': [
    '# Carts\n\n# Metrics\n\nReuse.\n\n# Links\n',
    '# Carts\n\n# Metrics\n\nReuse.\n\n# Kill rule\n\nStop.\n\n# Links\n',
  ],
  'with a line below its heading': [
    'Carts\n=====\n\nMetrics\n-------\n\nReuse.\n\nLinks\n-----\n',
    'Carts\n=====\n\nMetrics\n-------\n\nReuse.\n\nKill rule\n---------\n\nStop.\n\nLinks\n-----\n',
  ],
  'with signs on both sides of its heading': [
    '# Carts #\n\n## Metrics ##\n\nReuse.\n',
    '# Carts #\n\n## Metrics ##\n\nReuse.\n\n## Kill rule ##\n\nStop.\n',
  ],
};

describe('a new section stands', () => {
  for (const [where, [before, after]] of Object.entries(documents))
    it(where, () => {
      const artifact = artifactOf(before, 'docs/prd/0004-carts.md');
      const edit = newSection(artifact, sectionPlaces['kill-rule'], 'Kill rule', ['Stop.']);
      assert.deepEqual(applyEdits(before, [edit]), { text: after });
    });
});
