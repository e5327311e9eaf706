import assert from 'node:assert/strict';
import { chmod, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadableFrom } from '../../../src/node/errors.js';
import { readInput } from '../../../src/node/read.js';
import { withFolder } from './folder.js';

describe('readInput', () => {
  it('reads text, its mark and its line endings included', () =>
    withFolder({ 'a.md': '\uFEFF# A\r\n' }, async (folder) => {
      assert.deepEqual(await readInput(join(folder, 'a.md'), 'docs/a.md'), {
        path: 'docs/a.md',
        text: '\uFEFF# A\r\n',
      });
    }));

  it('reads a file of exactly the limit and refuses one byte more, without reading it', () =>
    withFolder({ 'a.md': '' }, async (folder) => {
      const file = join(folder, 'a.md');
      await truncate(file, 2 * 1024 * 1024);
      // Full of zeros: who says "binary" has read it.
      assert.deepEqual(await readInput(file, 'a.md'), { path: 'a.md', unreadable: { message: 'binary', data: {} } });
      await truncate(file, 2 * 1024 * 1024 + 1);
      const data = { size: '2.1 MB', limit: '2 MB' };
      assert.deepEqual(await readInput(file, 'a.md'), { path: 'a.md', unreadable: { message: 'too-large', data } });
    }));

  it('says that a file is gone', () =>
    withFolder({}, async (folder) => {
      const read = await readInput(join(folder, 'a.md'), 'a.md');
      assert.deepEqual(read, { path: 'a.md', unreadable: { message: 'gone', data: {} } });
    }));

  it('says that a folder in the place of a file is no file', () =>
    withFolder({ 'a.md/b.md': '' }, async (folder) => {
      assert.ok('unreadable' in (await readInput(join(folder, 'a.md'), 'a.md')));
    }));

  it('does not follow a link that took the place of the file', () =>
    withFolder({ 'secret.txt': 'secret' }, async (folder) => {
      await symlink(join(folder, 'secret.txt'), join(folder, 'a.md'));
      const read = await readInput(join(folder, 'a.md'), 'a.md');
      assert.deepEqual(read, { path: 'a.md', unreadable: { message: 'denied', data: { code: 'ELOOP' } } });
    }));

  it('says that a file may not be read', function () {
    if (process.getuid?.() === 0) this.skip();
    return withFolder({ 'a.md': '' }, async (folder) => {
      await chmod(join(folder, 'a.md'), 0);
      const read = await readInput(join(folder, 'a.md'), 'a.md');
      assert.deepEqual(read, { path: 'a.md', unreadable: { message: 'denied', data: { code: 'EACCES' } } });
    });
  });
});

describe('unreadableFrom', () => {
  const failure = (code: string) => Object.assign(new Error(code), { code });
  it('tells "gone" from "denied" by the code', () => {
    assert.deepEqual(unreadableFrom(failure('ENOENT')), { message: 'gone', data: {} });
    assert.deepEqual(unreadableFrom(failure('EACCES')), { message: 'denied', data: { code: 'EACCES' } });
  });
  it('does not swallow what is no file system error', () => {
    assert.throws(() => unreadableFrom(new TypeError('a mistake of ours')), TypeError);
  });
});
