import assert from 'node:assert/strict';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readRoot } from '../../../src/node/files.js';
import type { Files } from './folder.js';
import { withFolder } from './folder.js';

const inputs = (files: Files, below = ''): Promise<string[]> =>
  withFolder(files, async (folder) => (await readRoot(join(folder, below))).files.map(({ path }) => path));

describe('readRoot', () => {
  it('reads markdown and configuration, and lists every file', () =>
    withFolder(
      {
        'docs/adr/0001.md': '# A',
        'B.MARKDOWN': '',
        '.cutline.yaml': 'version: 1',
        'src/cart.ts': '',
        'k/kep.yaml': '',
      },
      async (folder) => {
        const { files, paths } = await readRoot(folder);
        assert.deepEqual(
          files.map(({ path }) => path),
          ['.cutline.yaml', 'B.MARKDOWN', 'docs/adr/0001.md', 'k/kep.yaml'],
        );
        assert.deepEqual(files[2], { path: 'docs/adr/0001.md', text: '# A' });
        assert.deepEqual([...paths].sort(), [
          '.cutline.yaml',
          'B.MARKDOWN',
          'docs/adr/0001.md',
          'k/kep.yaml',
          'src/cart.ts',
        ]);
      },
    ));

  it('reads names with spaces, hashes, percent signs and letters of any script', async () => {
    const names = ['a b.md', 'a#1?.md', '100%25.md', 'решение ✅.md', '..odd.md'];
    assert.deepEqual(
      await inputs(Object.fromEntries(names.map((name) => [`d #1/${name}`, '']))),
      names.map((name) => `d #1/${name}`).sort(),
    );
  });

  it('skips .git and node_modules at any depth', async () => {
    const files = {
      'a.md': '',
      '.git/a.md': '',
      'node_modules/a/README.md': '',
      'p/node_modules/a.md': '',
      'p/.git': 'gitdir: ../x',
    };
    assert.deepEqual(await inputs(files), ['a.md']);
  });

  describe('leaves out what git ignores', () => {
    it('in every folder, the nearest file having the last word', async () => {
      const files = {
        '.gitignore': '*.draft.md\n/build/\nout\n',
        'a.md': '',
        'a.draft.md': '',
        'build/a.md': '',
        'x/build/a.md': '',
        'x/out/a.md': '',
        'keep/.gitignore': '!*.draft.md\n/own.md\n',
        'keep/a.draft.md': '',
        'keep/own.md': '',
        'keep/below/own.md': '',
      };
      assert.deepEqual(await inputs(files), ['a.md', 'keep/a.draft.md', 'keep/below/own.md', 'x/build/a.md']);
    });

    it('by .git/info/exclude, which a .gitignore overrules', async () => {
      const files = {
        '.git/info/exclude': '*.local.md',
        '.gitignore': '!b.local.md',
        'a.local.md': '',
        'b.local.md': '',
      };
      assert.deepEqual(await inputs(files), ['b.local.md']);
    });

    it('by the files above a root that lies inside a repository', async () => {
      const files = {
        '.git/HEAD': '',
        '.gitignore': '/p/gen/\n*.tmp.md',
        'p/a.md': '',
        'p/a.tmp.md': '',
        'p/gen/a.md': '',
      };
      assert.deepEqual(await inputs(files, 'p'), ['a.md']);
    });

    it('but not where the root itself is ignored, for it was named on purpose', async () => {
      assert.deepEqual(await inputs({ '.git/HEAD': '', '.gitignore': 'dist/', 'dist/x/a.md': '' }, 'dist'), ['x/a.md']);
    });

    it('but not by the files above a root that is in no repository', async () => {
      assert.deepEqual(await inputs({ '.gitignore': '*.md', 'p/a.md': '' }, 'p'), ['a.md']);
    });

    it('but reads a file that was named', () =>
      withFolder({ '.gitignore': 'a.md', 'a.md': '# A' }, async (folder) => {
        const { files, paths } = await readRoot(folder, ['a.md']);
        assert.deepEqual(files, [{ path: 'a.md', text: '# A' }]);
        assert.ok(paths.has('a.md'));
      }));

    it('in time, where a pattern and a path are made to take for ever', async function () {
      this.timeout(20_000);
      const deep = `${'a/'.repeat(300)}c.md`;
      assert.deepEqual(await inputs({ '.gitignore': '**/a/**/a/**/a/**/b', [deep]: '' }), [deep]);
    });
  });

  describe('with symbolic links', () => {
    it('reads nothing outside the root', () =>
      withFolder({ 'outside/secret.md': 'secret', 'root/a.md': '' }, async (folder) => {
        await symlink('../outside/secret.md', join(folder, 'root/b.md'));
        await symlink('../outside', join(folder, 'root/out'));
        await symlink('../outside/secret.md', join(folder, 'root/.gitignore'));
        const { files, paths } = await readRoot(join(folder, 'root'));
        assert.deepEqual(files, [{ path: 'a.md', text: '' }]);
        assert.deepEqual([...paths], ['a.md']);
      }));

    it('reads a document once, however many links lead to it, and knows all its names', () =>
      withFolder({ 'a.md': '# A' }, async (folder) => {
        await symlink('a.md', join(folder, 'b.md'));
        const { files, paths } = await readRoot(folder);
        assert.deepEqual(files, [{ path: 'a.md', text: '# A' }]);
        assert.deepEqual([...paths].sort(), ['a.md', 'b.md']);
      }));

    it('reads through a link what has no place of its own', () =>
      withFolder({ 'team/policy.yml': 'version: 1' }, async (folder) => {
        await symlink('team/policy.yml', join(folder, '.cutline.yaml'));
        assert.deepEqual((await readRoot(folder)).files, [{ path: '.cutline.yaml', text: 'version: 1' }]);
      }));

    it('ends where links run in circles or lead nowhere', () =>
      withFolder({ 'd/a.md': '' }, async (folder) => {
        await symlink('..', join(folder, 'd/up'));
        await symlink('self.md', join(folder, 'self.md'));
        await symlink('gone.md', join(folder, 'broken.md'));
        const { files, paths } = await readRoot(folder);
        assert.deepEqual(
          files.map(({ path }) => path),
          ['d/a.md'],
        );
        assert.deepEqual([...paths], ['d/a.md']);
      }));
  });

  it('says so where a folder may not be opened', function () {
    if (process.getuid?.() === 0) this.skip();
    return withFolder({ 'a.md': '' }, async (folder) => {
      await mkdir(join(folder, 'shut'), { mode: 0 });
      const { files } = await readRoot(folder);
      await chmod(join(folder, 'shut'), 0o700);
      assert.deepEqual(files[0], { path: 'shut', unreadable: { message: 'denied', data: { code: 'EACCES' } } });
    });
  });

  it('goes as deep as folders go', async () => {
    const deep = `${'d/'.repeat(1000)}a.md`;
    assert.deepEqual(await inputs({ [deep]: '' }), [deep]);
  });
});
