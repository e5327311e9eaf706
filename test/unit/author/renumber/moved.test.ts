import assert from 'node:assert/strict';
import { movedEdits } from '../../../../src/core/author/renumber/moved.js';
import type { Move } from '../../../../src/core/author/renumber/moves.js';
import { corpusOf } from '../../artifact/support.js';
import { after, changed, type Files } from './support.js';

const body = '\n## Context\n\nA\n\n## Decision\n\nB\n';
const files: Files = {
  'docs/adr/0012-use-queues.md': `# ADR-0012: Use queues\n\n* Status: accepted\n${body}\n![a](../flow.png) [b](0013-drop.md#x) [c](https://example.org) [d](#context) [e](TBD)\n`,
  'docs/adr/0013-drop.md': `# ADR-0013: Drop\n\n* Status: accepted\n${body}\nSee [ADR-0012](0012-use-queues.md).\n`,
  'docs/flow.png': '',
  'docs/guide.md': '# Guide\n\nSee [queues](./adr/0012-use-queues.md) and [all](adr/).\n',
};

function movedFiles(moves: readonly Move[], withPaths = true): Files {
  const edits = movedEdits(corpusOf(files), moves, { code: [], withPaths });
  return changed(files, after(files, { edits, moves }));
}

describe('a record that is moved in the file tree', () => {
  it('is followed by the links to it, and takes its own along', () => {
    assert.deepEqual(movedFiles([{ from: 'docs/adr/0012-use-queues.md', to: 'docs/adr/old/0012-use-queues.md' }]), {
      'docs/adr/old/0012-use-queues.md': `# ADR-0012: Use queues\n\n* Status: accepted\n${body}\n![a](../../flow.png) [b](../0013-drop.md#x) [c](https://example.org) [d](#context) [e](TBD)\n`,
      'docs/adr/0013-drop.md': `# ADR-0013: Drop\n\n* Status: accepted\n${body}\nSee [ADR-0012](old/0012-use-queues.md).\n`,
      'docs/guide.md': '# Guide\n\nSee [queues](./adr/old/0012-use-queues.md) and [all](adr/).\n',
    });
  });

  it('takes the number of its new name', () => {
    const now = movedFiles([{ from: 'docs/adr/0012-use-queues.md', to: 'docs/adr/0020-use-queues.md' }]);
    assert.match(now['docs/adr/0020-use-queues.md'] ?? '', /^# ADR-0020: Use queues\n/);
    assert.match(now['docs/adr/0013-drop.md'] ?? '', /See \[ADR-0020\]\(0020-use-queues\.md\)/);
  });

  it('leaves the links to who sees to them, and still takes its number', () => {
    const now = movedFiles([{ from: 'docs/adr/0012-use-queues.md', to: 'docs/adr/0020-use-queues.md' }], false);
    assert.match(now['docs/adr/0013-drop.md'] ?? '', /See \[ADR-0020\]\(0012-use-queues\.md\)/);
    assert.equal('docs/guide.md' in now, false);
  });

  it('goes with its folder', () => {
    const now = movedFiles([{ from: 'docs/adr', to: 'decisions' }]);
    assert.match(now['decisions/0012-use-queues.md'] ?? '', /!\[a\]\(\.\.\/docs\/flow\.png\) \[b\]\(0013-drop\.md#x\)/);
    assert.equal(
      now['docs/guide.md'],
      '# Guide\n\nSee [queues](../decisions/0012-use-queues.md) and [all](../decisions/).\n',
    );
    assert.equal(now['decisions/0013-drop.md'], files['docs/adr/0013-drop.md']);
  });

  it('is no concern of ours when it is no record', () => {
    assert.deepEqual(
      movedEdits(corpusOf(files), [{ from: 'docs/guide.md', to: 'docs/more/guide.md' }], { code: [], withPaths: true }),
      [],
    );
  });
});
