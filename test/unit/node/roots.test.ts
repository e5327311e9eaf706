import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { rootsOf } from '../../../src/node/roots.js';
import type { Files } from './folder.js';
import { withFolder } from './folder.js';

const repository: Files = {
  '.git/HEAD': '',
  'README.md': '',
  'docs/adr/0001.md': '',
  'docs/adr/0002.md': '',
  'packages/pay/.cutline.yaml': '',
  'packages/pay/docs/a.md': '',
  'src/cart.ts': '',
};

describe('rootsOf', () => {
  const table: [what: string, paths: string[], expected: [root: string, named: string[] | null][]][] = [
    ['a folder is its own root', ['docs'], [['docs', null]]],
    ['a file belongs to the repository above it', ['docs/adr/0001.md'], [['', ['docs/adr/0001.md']]]],
    ['a configuration is nearer than the repository', ['packages/pay/docs/a.md'], [['packages/pay', ['docs/a.md']]]],
    ['files of one root go together', ['docs/adr/0002.md', './README.md'], [['', ['docs/adr/0002.md', 'README.md']]]],
    ['the same file twice is one', ['README.md', 'docs/../README.md'], [['', ['README.md']]]],
    ['a folder covers what lies in it', ['docs', 'docs/adr', 'docs/adr/0001.md'], [['docs', null]]],
    [
      'two folders are two roots',
      ['docs', 'packages/'],
      [
        ['docs', null],
        ['packages', null],
      ],
    ],
    [
      'a file beside a folder',
      ['docs', 'README.md'],
      [
        ['docs', null],
        ['', ['README.md']],
      ],
    ],
  ];
  for (const [what, paths, expected] of table) {
    it(what, () =>
      withFolder(repository, async (folder) => {
        const roots = await rootsOf(paths, folder);
        assert.deepEqual(
          roots,
          expected.map(([root, named]) => ({ root: join(folder, root), named })),
        );
      }),
    );
  }

  it('a file with nothing above it belongs to its folder', () =>
    withFolder({ 'x/a.md': '' }, async (folder) => {
      assert.deepEqual(await rootsOf(['x/a.md'], folder), [{ root: join(folder, 'x'), named: ['a.md'] }]);
    }));

  it('a link that was named is followed to where it leads', () =>
    withFolder(repository, async (folder) => {
      await symlink('docs/adr', join(folder, 'decisions'));
      assert.deepEqual(await rootsOf(['decisions'], folder), [{ root: join(folder, 'docs/adr'), named: null }]);
    }));

  const problems: [what: string, path: string, reason: string][] = [
    ['a path that leads nowhere', 'docs/none', 'missing'],
    ['a path below a file', 'README.md/x', 'missing'],
    ['a file that is no markdown', 'src/cart.ts', 'not-an-input'],
    ['an empty name in a missing folder', 'no/', 'missing'],
  ];
  for (const [what, path, reason] of problems) {
    it(`says what is wrong with ${what}`, () =>
      withFolder(repository, async (folder) => {
        assert.deepEqual(await rootsOf(['docs', path], folder), {
          reason,
          path,
          absolute: join(folder, path).replace(/\/$/, ''),
        });
      }));
  }

  it('says that a device is neither a file nor a folder', async function () {
    if (process.platform === 'win32') this.skip();
    assert.deepEqual(await rootsOf(['/dev/null'], '/'), {
      reason: 'neither',
      path: '/dev/null',
      absolute: '/dev/null',
    });
  });
});
