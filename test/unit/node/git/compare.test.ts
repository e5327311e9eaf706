import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, rename, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentFrom } from '../../../../src/node/git/run.js';
import { withFolder } from '../folder.js';
import { compared, comparing, told } from './comparing.js';
import { repositoryAt, withRepository, type Repository } from './repository.js';

const files = { 'docs/a.md': 'a\n', 'docs/b.md': 'b\n', 'src/x.ts': 'x\n', 'src/y.ts': '// @adr 0007\n' };

/** A repository whose branch has changed one document and one file of code. */
const onBranch = <Result>(work: (repository: Repository) => Promise<Result>): Promise<Result> =>
  withRepository(files, async (repository) => {
    repository.git('checkout', '--quiet', '-b', 'branch');
    await repository.write({ 'docs/a.md': 'aa\n', 'src/y.ts': '// @adr 0008\n' });
    repository.commit();
    return work(repository);
  });

const paths = (code: readonly { readonly path: string }[]): string[] => code.map(({ path }) => path);

describe('two ends of a branch', function () {
  this.timeout(20_000);

  it('differ in what was committed, and in what was not', () =>
    onBranch(async (repository) => {
      await repository.write({ 'docs/b.md': 'bb\n', 'docs/new.md': 'n\n', 'src/new.ts': '// @prd 3' });
      const found = await compared(repository.folder);
      assert.deepEqual(told(found.toBase), {
        ...{ 'docs/a.md': 'a\n', 'docs/b.md': 'b\n', 'docs/new.md': '(gone)' },
        ...{ 'src/new.ts': '(gone)', 'src/y.ts': '(there)' },
      });
      assert.deepEqual(found.toHead, []);
      assert.deepEqual([...found.uncommitted].sort(), ['docs/b.md', 'docs/new.md', 'src/new.ts']);
      assert.equal(found.head.uncommitted, 3);
      assert.deepEqual(
        found.code.map(({ path, markers }) => [path, markers.map(({ text }) => text)]),
        [
          ['src/new.ts', ['PRD-3']],
          ['src/y.ts', ['ADR-0008']],
        ],
      );
    }));

  it('leave out what was not committed, where that is asked', () =>
    onBranch(async (repository) => {
      await repository.write({ 'docs/a.md': 'aaa\n', 'docs/b.md': 'bb\n', 'docs/new.md': 'n\n', 'src/y.ts': '' });
      await repository.remove('src/x.ts');
      const found = await compared(repository.folder, { uncommitted: false });
      assert.deepEqual(told(found.toHead), {
        ...{ 'docs/a.md': 'aa\n', 'docs/b.md': 'b\n', 'docs/new.md': '(gone)' },
        ...{ 'src/x.ts': '(there)', 'src/y.ts': '(there)' },
      });
      assert.deepEqual(told(found.toBase), { 'docs/a.md': 'a\n', 'src/y.ts': '(there)' });
      assert.equal(found.head.uncommitted, null);
      assert.equal(found.codeTexts.get('src/y.ts'), '// @adr 0008\n');
    }));

  it('are any two revisions', () =>
    onBranch(async ({ folder, git }) => {
      git('checkout', '--quiet', 'main');
      const found = await compared(folder, { base: 'main', head: 'branch' });
      assert.deepEqual(told(found.toHead), { 'docs/a.md': 'aa\n', 'src/y.ts': '(there)' });
      assert.deepEqual(told(found.toBase), { 'docs/a.md': 'a\n', 'src/y.ts': '(there)' });
      assert.deepEqual([found.head.name, found.base.name, found.base.by], ['branch', 'main', 'choice']);
      const turned = await compared(folder, { base: 'branch', head: 'main' });
      assert.deepEqual(turned.toBase, [], 'main has nothing that the branch has not');
    }));

  it('see an edit of the same length within the same moment, and none in a file that was only touched', () =>
    withRepository(files, async (repository) => {
      await repository.write({ 'docs/a.md': 'z\n' });
      await utimes(join(repository.folder, 'docs/b.md'), new Date(), new Date());
      assert.deepEqual((await compared(repository.folder)).uncommitted, ['docs/a.md']);
    }));

  it('take an open document as it stands in the editor', () =>
    withRepository(files, async ({ folder }) => {
      const found = await compared(folder, { unsaved: { 'docs/a.md': 'typed', 'docs/b.md': 'b\r\n' } });
      assert.deepEqual(told(found.toBase), { 'docs/a.md': 'a\n' });
    }));

  it('mind no line ends that git changes on their way to the disk', () =>
    onBranch(async (repository) => {
      repository.git('config', 'core.autocrlf', 'true');
      await repository.write({ 'docs/a.md': 'aa\r\n', 'docs/b.md': 'b\r\n', 'src/x.ts': 'x\r\n' });
      const found = await compared(repository.folder);
      assert.deepEqual(found.uncommitted, []);
      assert.deepEqual(told(found.toBase), { 'docs/a.md': 'a\n', 'src/y.ts': '(there)' });
    }));

  it('count a file that moved within its folder once, and one that left it at both places', () =>
    withRepository({ ...files, 'src/long.ts': 'one\ntwo\nthree\nfour\n' }, async (repository) => {
      repository.git('checkout', '--quiet', '-b', 'branch');
      await rename(join(repository.folder, 'src/long.ts'), join(repository.folder, 'src/longer.ts'));
      await mkdir(join(repository.folder, 'lib'));
      await rename(join(repository.folder, 'src/y.ts'), join(repository.folder, 'lib/y.ts'));
      repository.commit();
      const found = await compared(repository.folder);
      assert.deepEqual(paths(found.code), ['lib/y.ts', 'src/longer.ts', 'src/y.ts']);
      assert.deepEqual([...found.gone].sort(), ['src/long.ts', 'src/y.ts']);
    }));

  it('see names as they are written', () =>
    withRepository(
      { 'docs/ü b.md': 'a', 'docs/日本.md': 'a', 'docs/a\nb.md': 'a', 'src/"q".ts': '' },
      async (repository) => {
        repository.git('checkout', '--quiet', '-b', 'branch');
        await repository.write({ 'docs/ü b.md': 'b', 'docs/日本.md': 'b', 'docs/a\nb.md': 'b', 'src/"q".ts': 'q' });
        const texts = { 'docs/ü b.md': 'a', 'docs/日本.md': 'a', 'docs/a\nb.md': 'a', 'src/"q".ts': '(there)' };
        assert.deepEqual(told((await compared(repository.folder)).toBase), texts);
        repository.commit();
        assert.deepEqual(told((await compared(repository.folder)).toBase), texts);
      },
    ));

  it('see a folder below the top as its own root', () =>
    onBranch(async (repository) => {
      await repository.write({ 'docs/b.md': 'bb\n' });
      const found = await compared(join(repository.folder, 'docs'));
      assert.deepEqual(told(found.toBase), { 'a.md': 'a\n', 'b.md': 'b\n' });
      assert.deepEqual(found.uncommitted, ['b.md']);
    }));

  it('leave a submodule to itself', () =>
    withRepository({ 'docs/c.md': 'c\n' }, (inner) =>
      onBranch(async (repository) => {
        repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'vendor');
        repository.commit();
        await repository.write({ 'vendor/docs/c.md': 'cc\n', 'vendor/new.md': 'n\n' });
        const found = await compared(repository.folder);
        assert.deepEqual(Object.keys(told(found.toBase)).sort(), ['.gitmodules', 'docs/a.md', 'src/y.ts']);
        assert.deepEqual(found.uncommitted, []);
        const own = await compared(join(repository.folder, 'vendor'), { base: 'main' });
        assert.deepEqual(told(own.toBase), { 'docs/c.md': 'c\n', 'new.md': '(gone)' });
      }),
    ));

  it('work in a second working tree', () =>
    onBranch(async (repository) => {
      const beside = `${repository.folder}-beside`;
      repository.git('worktree', 'add', '--quiet', '-b', 'other', beside, 'branch');
      try {
        await repositoryAt(beside).write({ 'docs/b.md': 'bb\n' });
        const found = await compared(beside);
        assert.deepEqual(Object.keys(told(found.toBase)), ['docs/a.md', 'docs/b.md', 'src/y.ts']);
        assert.deepEqual([found.head.name, found.uncommitted], ['other', ['docs/b.md']]);
      } finally {
        repository.git('worktree', 'remove', '--force', beside);
      }
    }));

  it('hold what a sparse checkout left out', () =>
    onBranch(async (repository) => {
      repository.git('sparse-checkout', 'set', '--cone', 'src');
      assert.ok(!existsSync(join(repository.folder, 'docs')));
      const found = await compared(repository.folder);
      assert.deepEqual(found.uncommitted, []);
      assert.deepEqual(told(found.toHead), { 'docs/a.md': 'aa\n' });
      assert.deepEqual(told(found.toBase), { 'docs/a.md': 'a\n', 'src/y.ts': '(there)' });
    }));

  it('hold a document that git tracks although it ignores its folder', () =>
    withRepository({ ...files, '.gitignore': 'docs/\n' }, async (repository) => {
      repository.git('add', '--force', 'docs/a.md');
      repository.commit();
      repository.git('checkout', '--quiet', '-b', 'branch');
      await repository.write({ 'docs/a.md': 'aa\n' });
      const found = await compared(repository.folder);
      assert.deepEqual([told(found.toHead), told(found.toBase)], [{ 'docs/a.md': 'aa\n' }, { 'docs/a.md': 'a\n' }]);
    }));

  it('take a conflict as it stands in the file', () =>
    onBranch(async (repository) => {
      repository.git('checkout', '--quiet', 'main');
      await repository.write({ 'docs/a.md': 'theirs\n' });
      repository.commit();
      repository.git('checkout', '--quiet', 'branch');
      assert.throws(() => repository.git('merge', '--quiet', 'main'));
      const found = await compared(repository.folder);
      assert.deepEqual(found.uncommitted, ['docs/a.md']);
      assert.equal(told(found.toBase)['docs/a.md'], 'a\n');
    }));

  it('mind no link and no mode', () =>
    withRepository(files, async ({ folder }) => {
      await chmod(join(folder, 'src/x.ts'), 0o755);
      await symlink('/etc/hostname', join(folder, 'docs/link.md'));
      assert.deepEqual((await compared(folder)).uncommitted, []);
    }));

  it('need no branch: a commit that is checked out has a base too', () =>
    onBranch(async ({ folder, git }) => {
      git('checkout', '--quiet', '--detach');
      const found = await compared(folder);
      assert.deepEqual([found.head.name, found.base.name, found.base.by], [null, 'main', 'default-branch']);
      assert.deepEqual(Object.keys(told(found.toBase)), ['docs/a.md', 'src/y.ts']);
    }));

  it('are compared as they are where they share no history', () =>
    onBranch(async (repository) => {
      repository.git('checkout', '--quiet', '--orphan', 'island');
      repository.commit();
      assert.deepEqual(Object.keys(told((await compared(repository.folder)).toBase)), ['docs/a.md', 'src/y.ts']);
    }));

  it('need a repository, a commit, a base and its history; what is missing is said', async () => {
    await withFolder(files, async (folder) => {
      assert.deepEqual(await comparing(folder), { problem: 'no-repository', of: 'HEAD' });
    });
    await withRepository({}, async ({ folder }) => {
      assert.deepEqual(await comparing(folder), { problem: 'no-commit', of: 'HEAD' });
    });
    await onBranch(async ({ folder, git }) => {
      for (const revision of ['no-such', '--output=owned', 'main:docs/a.md', 'two\nlines', ''])
        assert.deepEqual(await comparing(folder, { base: revision }), { problem: 'unknown', of: revision });
      assert.deepEqual(await comparing(folder, { head: 'no-such' }), { problem: 'unknown', of: 'no-such' });
      git('branch', '--quiet', '--move', 'main', 'trunk');
      assert.deepEqual(await comparing(folder), { problem: 'no-base', of: '' });
      git('checkout', '--quiet', '--orphan', 'unborn');
      assert.deepEqual(await comparing(folder), { problem: 'no-commit', of: 'HEAD' });
    });
    await onBranch(({ folder: origin, git }) =>
      withFolder({}, async (folder) => {
        git('checkout', '--quiet', 'main');
        const clone = (...args: string[]) => repositoryAt(folder).git('clone', '--quiet', ...args);
        clone('--depth=1', '--no-single-branch', '--branch=branch', `file://${origin}`, 'shallow');
        assert.deepEqual(await comparing(join(folder, 'shallow')), { problem: 'shallow', of: 'origin/main' });
        git('config', 'uploadpack.allowFilter', 'true');
        clone('--filter=blob:none', '--branch=branch', `file://${origin}`, 'partial');
        assert.deepEqual(await comparing(join(folder, 'partial')), { problem: 'no-contents', of: 'origin/main' });
      }),
    );
  });

  it('say that the repository is somebody else’s', function () {
    if (process.getuid?.() !== 0) this.skip();
    return onBranch(async ({ folder }) => {
      await chown(folder, 65534, 65534);
      await chown(join(folder, '.git'), 65534, 65534);
      assert.deepEqual(await comparing(folder), { problem: 'not-trusted', of: 'HEAD' });
    });
  });

  it('say that there is no git', () =>
    onBranch(async ({ folder }) => {
      const { PATH } = process.env;
      process.env.PATH = join(folder, 'nowhere');
      try {
        assert.deepEqual(await comparing(folder), { problem: 'no-git', of: 'HEAD' });
      } finally {
        process.env.PATH = PATH;
      }
    }));

  it('run nothing that the repository names, and write nothing', () =>
    withRepository({ ...files, '.gitattributes': '* filter=planted diff=planted\n' }, async (repository) => {
      const { folder, git } = repository;
      repository.git('checkout', '--quiet', '-b', 'branch');
      await repository.write({ 'docs/a.md': 'aa\n', '.git/planted.sh': `#!/bin/sh\ntouch '${folder}/ran'\ncat\n` });
      git('commit', '--quiet', '--all', '--message', 'Go on');
      await chmod(join(folder, '.git/planted.sh'), 0o755);
      const planted = join(folder, '.git/planted.sh');
      for (const key of [
        ...['core.fsmonitor', 'filter.planted.clean', 'filter.planted.smudge', 'filter.planted.process'],
        ...['diff.planted.command', 'diff.planted.textconv', 'diff.external', 'core.pager', 'core.sshCommand'],
        ...['core.alternateRefsCommand', 'gpg.program', 'credential.helper', 'core.editor'],
      ])
        git('config', key, planted);
      git('config', 'core.hooksPath', join(folder, '.git/hooks'));
      for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction'])
        await repository.write({ [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch '${folder}/ran'\n` });
      for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction'])
        await chmod(join(folder, '.git/hooks', hook), 0o755);
      await repository.write({ 'docs/b.md': 'bb\n', 'src/x.ts': 'z\n' });
      assert.deepEqual(Object.keys(told((await compared(folder)).toBase)), ['docs/a.md', 'docs/b.md', 'src/x.ts']);
      assert.deepEqual(Object.keys(told((await compared(folder, { head: 'branch' })).toBase)), ['docs/a.md']);
      assert.ok(!existsSync(join(folder, 'ran')));
      // The plants work: git itself runs them when it is asked for the state of the working tree.
      git('diff', '--stat');
      assert.ok(existsSync(join(folder, 'ran')));
    }));

  it('fetch nothing that is missing, whatever the repository allows and however old its git is', () =>
    withRepository(files, async (repository) => {
      const { folder, git } = repository;
      git('checkout', '--quiet', '-b', 'branch');
      await repository.write({ 'docs/a.md': 'aa\n' });
      repository.commit();
      const blob = git('rev-parse', 'main:docs/a.md').trim();
      await repository.remove(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`);
      for (const [key, value] of [
        ...[['core.repositoryFormatVersion', '1'] as const, ['extensions.partialClone', 'planted'] as const],
        ...[['remote.planted.promisor', 'true'] as const, ['remote.planted.partialCloneFilter', 'blob:none'] as const],
        ...[['remote.planted.url', `ext::sh -c touch% ${folder}/ran`] as const],
        ...[['protocol.ext.allow', 'always'] as const, ['protocol.allow', 'always'] as const],
      ])
        git('config', key, value);
      assert.deepEqual(await comparing(folder), { problem: 'no-contents', of: 'main' });
      // A git before 2.45 does not know this word, and would fetch.
      const old = { ...environmentFrom(process.env), GIT_NO_LAZY_FETCH: undefined };
      const asked = (env: NodeJS.ProcessEnv) =>
        spawnSync('git', ['cat-file', '-p', blob], { cwd: folder, env, encoding: 'utf8' });
      assert.match(asked(old).stderr, /transport 'ext' not allowed/);
      assert.ok(!existsSync(join(folder, 'ran')));
      // The plant works where nobody forbids it.
      asked({ ...old, GIT_ALLOW_PROTOCOL: undefined });
      assert.ok(existsSync(join(folder, 'ran')));
    }));
});
