import assert from 'node:assert/strict';
import { chmod, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { addText, replaceText } from '../../../src/node/write.js';
import { withFolder } from './folder.js';

describe('replacing the text of a file', () => {
  it('writes it whole, keeps the permissions and leaves nothing beside it', () =>
    withFolder({ 'a.md': 'one' }, async (folder) => {
      const path = join(folder, 'a.md');
      await chmod(path, 0o640);
      assert.equal(await replaceText({ root: folder, path: 'a.md' }, 'one', '\uFEFFtwo'), null);
      assert.equal(await readFile(path, 'utf8'), '\uFEFFtwo');
      assert.equal((await stat(path)).mode & 0o777, 0o640);
      assert.deepEqual(await readdir(folder), ['a.md']);
    }));

  it('leaves a file alone that has changed since', () =>
    withFolder({ 'a.md': 'other' }, async (folder) => {
      assert.equal(await replaceText({ root: folder, path: 'a.md' }, 'one', 'two'), 'changed');
      assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), 'other');
    }));

  it('never writes through a link', () =>
    withFolder({ 'outside.md': 'one' }, async (folder) => {
      await symlink(join(folder, 'outside.md'), join(folder, 'a.md'));
      assert.equal(await replaceText({ root: folder, path: 'a.md' }, 'one', 'two'), 'link');
      assert.equal(await readFile(join(folder, 'outside.md'), 'utf8'), 'one');
    }));

  it('writes behind a linked folder only where that lies inside the root', () =>
    withFolder({ 'root/in/a.md': 'one', 'outside/a.md': 'one' }, async (folder) => {
      const root = join(folder, 'root');
      await symlink('../outside', join(root, 'out'));
      await symlink('in', join(root, 'inner'));
      for (const path of ['out/a.md', '../outside/a.md'])
        assert.equal(await replaceText({ root, path }, 'one', 'two'), 'outside');
      assert.equal(await addText({ root, path: 'out/b.md' }, 'two'), 'outside');
      assert.equal(await readFile(join(folder, 'outside/a.md'), 'utf8'), 'one');
      assert.deepEqual(await readdir(join(folder, 'outside')), ['a.md']);
      assert.equal(await replaceText({ root, path: 'inner/a.md' }, 'one', 'two'), null);
      assert.equal(await addText({ root, path: 'inner/b.md' }, 'two'), null);
      assert.deepEqual(await readdir(join(root, 'in')), ['a.md', 'b.md']);
      await symlink(root, join(folder, 'linked'));
      assert.equal(await addText({ root: join(folder, 'linked'), path: 'in/c.md' }, 'two'), null);
    }));

  it('adds no file in the place of another, and none through a link', () =>
    withFolder({ 'a.md': 'one' }, async (root) => {
      await symlink('b.md', join(root, 'link.md'));
      assert.equal(await addText({ root, path: 'a.md' }, 'two'), 'failed');
      assert.equal(await addText({ root, path: 'link.md' }, 'two'), 'failed');
      assert.deepEqual(await readdir(root), ['a.md', 'link.md']);
    }));

  it('leaves a file alone that nobody may write', () =>
    withFolder({ 'a.md': 'one' }, async (folder) => {
      await chmod(join(folder, 'a.md'), 0o444);
      assert.equal(await replaceText({ root: folder, path: 'a.md' }, 'one', 'two'), 'denied');
      assert.deepEqual(await readdir(folder), ['a.md']);
    }));

  it('says that a file is gone rather than make one', () =>
    withFolder({}, async (folder) => {
      assert.equal(await replaceText({ root: folder, path: 'a.md' }, 'one', 'two'), 'failed');
      assert.deepEqual(await readdir(folder), []);
    }));
});
