import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { changedSince } from '../../../../src/node/git/changed.js';
import { withFolder } from '../folder.js';
import { repositoryAt, withRepository } from './repository.js';

const files = { 'a.md': 'a\n', 'docs/b.md': 'b\n', 'docs/ü.md': 'ü\n' };
const now = (texts: Record<string, string>) => Object.entries(texts).map(([path, text]) => ({ path, text }));

describe('what changed since a revision', () => {
  it('is nothing where nothing did', () =>
    withRepository(files, async ({ folder }) => {
      assert.deepEqual(await changedSince(folder, 'main', now(files)), { before: new Map() });
    }));

  it('is every file that is other or new, committed or not, with the text it had', () =>
    withRepository(files, async (repository) => {
      repository.git('checkout', '--quiet', '-b', 'branch');
      await repository.write({ 'a.md': 'aa\n' });
      repository.commit();
      const texts = { ...files, 'a.md': 'aa\n', 'docs/ü.md': 'üü\n', 'new.md': 'n' };
      assert.deepEqual(await changedSince(repository.folder, 'main', now(texts)), {
        before: new Map([
          ['a.md', 'a\n'],
          ['docs/ü.md', 'ü\n'],
          ['new.md', null],
        ]),
      });
    }));

  it('leaves out what changed on the other branch meanwhile, and what only moved', () =>
    withRepository(files, async (repository) => {
      repository.git('checkout', '--quiet', '-b', 'branch');
      repository.git('commit', '--quiet', '--allow-empty', '--message', 'Nothing');
      repository.git('checkout', '--quiet', 'main');
      await repository.write({ 'a.md': 'theirs\n' });
      repository.commit();
      repository.git('checkout', '--quiet', 'branch');
      const moved = { 'a.md': 'a\n', 'docs/c.md': 'b\n', 'docs/ü.md': 'ü\n' };
      assert.deepEqual(await changedSince(repository.folder, 'main', now(moved)), { before: new Map() });
    }));

  it('sees a folder below the top as its own root', () =>
    withRepository(files, async ({ folder }) => {
      const answer = await changedSince(join(folder, 'docs'), 'main', now({ 'b.md': 'bb', 'ü.md': 'ü\n' }));
      assert.deepEqual(answer, { before: new Map([['b.md', 'b\n']]) });
    }));

  it('takes a revision for a revision, whatever it looks like', () =>
    withRepository(files, async ({ folder }) => {
      for (const revision of ['--output=owned', '-x', 'no-such-branch', 'main:a.md', '']) {
        assert.deepEqual(await changedSince(folder, revision, []), { problem: 'unknown', of: revision });
      }
      assert.ok(!existsSync(join(folder, 'owned')));
    }));

  it('says what is missing: a repository, a commit, the history', async () => {
    await withFolder(files, async (folder) => {
      assert.deepEqual(await changedSince(folder, 'main', []), { problem: 'no-repository', of: 'main' });
    });
    await withRepository({}, async ({ folder }) => {
      assert.deepEqual(await changedSince(folder, 'main', []), { problem: 'no-commit', of: 'main' });
    });
    await withRepository(files, async (repository) => {
      await repository.write({ 'a.md': 'two\n' });
      repository.commit();
      await withFolder({}, async (folder) => {
        repositoryAt(folder).git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, 'shallow');
        const answer = await changedSince(join(folder, 'shallow'), 'main~1', []);
        assert.deepEqual(answer, { problem: 'shallow', of: 'main~1' });
      });
    });
  });

  it('runs nothing that the repository names: no monitor, no filter, no hook, no external diff', () =>
    withRepository({ ...files, '.gitattributes': '*.md filter=planted diff=planted\n' }, async (repository) => {
      const { folder } = repository;
      await repository.write({ '.git/planted.sh': `#!/bin/sh\ntouch '${folder}/ran'\ncat\n` });
      await chmod(join(folder, '.git/planted.sh'), 0o755);
      const planted = join(folder, '.git/planted.sh');
      for (const key of [
        'core.fsmonitor',
        'filter.planted.clean',
        'filter.planted.smudge',
        'diff.planted.command',
        'diff.planted.textconv',
        'diff.external',
        'core.pager',
        'core.sshCommand',
      ])
        repository.git('config', key, planted);
      await changedSince(folder, 'main', now({ 'a.md': 'aa\n' }));
      assert.ok(!existsSync(join(folder, 'ran')));
      // The plant works: git itself runs it when it is asked for the state of the working tree.
      await repository.write({ 'a.md': 'other\n' });
      repository.git('status');
      assert.ok(existsSync(join(folder, 'ran')));
    }));
});
