import assert from 'node:assert/strict';
import { chmod, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceText } from '../../../src/node/write.js';
import { withFolder } from './folder.js';

describe('replacing the text of a file', () => {
  it('writes it whole, keeps the permissions and leaves nothing beside it', () =>
    withFolder({ 'a.md': 'one' }, async (folder) => {
      const path = join(folder, 'a.md');
      await chmod(path, 0o640);
      assert.equal(await replaceText(path, 'one', '\uFEFFtwo'), null);
      assert.equal(await readFile(path, 'utf8'), '\uFEFFtwo');
      assert.equal((await stat(path)).mode & 0o777, 0o640);
      assert.deepEqual(await readdir(folder), ['a.md']);
    }));

  it('leaves a file alone that has changed since', () =>
    withFolder({ 'a.md': 'other' }, async (folder) => {
      assert.equal(await replaceText(join(folder, 'a.md'), 'one', 'two'), 'changed');
      assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), 'other');
    }));

  it('never writes through a link', () =>
    withFolder({ 'outside.md': 'one' }, async (folder) => {
      await symlink(join(folder, 'outside.md'), join(folder, 'a.md'));
      assert.equal(await replaceText(join(folder, 'a.md'), 'one', 'two'), 'link');
      assert.equal(await readFile(join(folder, 'outside.md'), 'utf8'), 'one');
    }));

  it('leaves a file alone that nobody may write', () =>
    withFolder({ 'a.md': 'one' }, async (folder) => {
      await chmod(join(folder, 'a.md'), 0o444);
      assert.equal(await replaceText(join(folder, 'a.md'), 'one', 'two'), 'denied');
      assert.deepEqual(await readdir(folder), ['a.md']);
    }));

  it('says that a file is gone rather than make one', () =>
    withFolder({}, async (folder) => {
      assert.equal(await replaceText(join(folder, 'a.md'), 'one', 'two'), 'failed');
      assert.deepEqual(await readdir(folder), []);
    }));
});
