import assert from 'node:assert/strict';
import { join } from 'node:path';
import { globbed, isGlob } from '../../../src/node/globs.js';
import { withFolder } from './folder.js';

describe('patterns on the command line', () => {
  it('are told from names', () => {
    for (const pattern of ['docs/*.md', 'docs/{a,b}.md', 'docs/000?.md', '[ab].md'])
      assert.ok(isGlob(pattern), pattern);
    assert.ok(!isGlob('docs/adr/0001-a.md'));
  });

  const files = {
    '.gitignore': 'built/\n',
    'docs/adr/0002-b.md': '',
    'docs/adr/0001-a.md': '',
    'docs/adr/deep/0003-c.md': '',
    'docs/adr/notes.txt': '',
    'built/0004-d.md': '',
  };
  const table: [pattern: string, paths: string[]][] = [
    ['docs/adr/*.md', ['docs/adr/0001-a.md', 'docs/adr/0002-b.md']],
    ['docs/**/*.md', ['docs/adr/0001-a.md', 'docs/adr/0002-b.md', 'docs/adr/deep/0003-c.md']],
    ['**/000{1,4}-*.md', ['docs/adr/0001-a.md']],
    ['./docs/adr/0001*', ['docs/adr/0001-a.md']],
    ['docs/adr/*.txt', []],
    ['nowhere/*.md', []],
  ];
  for (const [pattern, paths] of table) {
    it(`${pattern} matches ${paths.join(', ') || 'nothing'}`, () =>
      withFolder(files, async (folder) => {
        assert.deepEqual(
          await globbed(pattern, folder),
          paths.map((path) => join(folder, path)),
        );
      }));
  }

  it('may be absolute, or lead up', () =>
    withFolder(files, async (folder) => {
      const expected = [join(folder, 'docs/adr/0001-a.md')];
      assert.deepEqual(await globbed(`${folder}/docs/adr/0001*`, '/'), expected);
      assert.deepEqual(await globbed('../adr/0001*', join(folder, 'docs/adr')), expected);
    }));
});
