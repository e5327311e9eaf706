import assert from 'node:assert/strict';
import { endsFor } from '../../../../src/node/git/base.js';
import { rungsFor } from '../../../../src/node/git/ladder.js';
import { withRepository, type Repository } from './repository.js';

const none = new Map<string, string>();

/** A clone with the branches of its remote as they would be after a fetch, on a branch of its own. */
const cloned = <Result>(work: (repository: Repository) => Promise<Result>): Promise<Result> =>
  withRepository({ 'a.md': 'a' }, async (repository) => {
    const { git } = repository;
    git('remote', 'add', 'origin', 'https://git.example.com/shop/checkout.git');
    for (const name of ['develop', 'main', 'release', 'topic'])
      git('update-ref', `refs/remotes/origin/${name}`, 'HEAD');
    git('checkout', '--quiet', '-b', 'topic');
    await repository.write({ 'a.md': 'aa' });
    repository.commit();
    return work(repository);
  });

describe('the base of a review', function () {
  this.timeout(20_000);

  /** What is set up in turn, each before those that stand above it, and the base that is then taken. */
  const rungs: [what: string, args: string[], name: string, by: string][] = [
    ['a branch that is called main', [], 'origin/main', 'default-branch'],
    [
      'the branch that the remote calls its own',
      ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop'],
      ...(['origin/develop', 'default-branch'] as const),
    ],
    [
      'no copy of the branch itself',
      ['branch', '--quiet', '--set-upstream-to=origin/topic'],
      'origin/develop',
      'default-branch',
    ],
    [
      'the branch that it follows',
      ['branch', '--quiet', '--set-upstream-to=origin/release'],
      'origin/release',
      'upstream',
    ],
    [
      'the branch that it was made from',
      ['config', 'branch.topic.vscode-merge-base', 'origin/main'],
      'origin/main',
      'recorded',
    ],
    [
      'the base of its pull request',
      ['config', 'branch.topic.github-pr-base-branch', 'shop#checkout#release'],
      ...(['origin/release', 'pull-request'] as const),
    ],
  ];

  it('is the first that there is', () =>
    cloned(async ({ folder, git }) => {
      for (const [what, args, name, by] of rungs) {
        if (args.length > 0) git(...args);
        const found = await endsFor(folder, {});
        assert.ok('base' in found, what);
        assert.deepEqual([found.base.name, found.base.by], [name, by], what);
      }
      const built = await endsFor(folder, { env: { GITHUB_BASE_REF: 'develop' } });
      assert.ok('base' in built);
      assert.deepEqual([built.base.name, built.base.by], ['origin/develop', 'ci']);
      const chosen = await endsFor(folder, { base: 'HEAD', env: { GITHUB_BASE_REF: 'develop' } });
      assert.ok('base' in chosen);
      assert.deepEqual([chosen.base.name, chosen.base.by], ['HEAD', 'choice']);
    }));

  it('is never another one than a build or a person names', () =>
    cloned(async ({ folder }) => {
      const unknown = { problem: 'unknown', of: 'gone' };
      assert.deepEqual(await endsFor(folder, { env: { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'gone' } }), unknown);
      assert.deepEqual(await endsFor(folder, { base: 'gone' }), unknown);
    }));

  it('is passed over where what names it is gone', () =>
    cloned(async ({ folder, git }) => {
      git('config', 'branch.topic.vscode-merge-base', 'origin/deleted');
      const found = await endsFor(folder, {});
      assert.ok('base' in found);
      assert.equal(found.base.by, 'default-branch');
    }));

  it('is the commit where the branch left it, and remembers its tip', () =>
    cloned(async ({ folder, git }) => {
      git('checkout', '--quiet', 'main');
      git('commit', '--quiet', '--allow-empty', '--message', 'Go on');
      git('checkout', '--quiet', 'topic');
      const found = await endsFor(folder, { base: 'main' });
      assert.ok('base' in found);
      assert.equal(found.base.commit, git('rev-parse', 'main~1').trim());
      assert.equal(found.baseTip, git('rev-parse', 'main').trim());
    }));

  it('looks for a pull request at the remote whose address it names', () => {
    const settings = new Map([
      ['branch.fix.github-pr-base-branch', 'shop#checkout#feature/#1'],
      ['remote.origin.url', 'git@git.example.com:me/checkout.git'],
      ['remote.theirs.url', 'git@git.example.com:Shop/checkout.git'],
    ]);
    const [first] = rungsFor({ branch: 'fix', remoteHead: null, settings }, null, {});
    assert.deepEqual(first?.refs[0], 'refs/remotes/theirs/feature/#1');
  });

  it('is looked for among all remotes where none is called origin', () => {
    const settings = new Map([['remote.upstream.url', 'https://git.example.com/shop/checkout']]);
    const [only] = rungsFor({ branch: null, remoteHead: null, settings }, null, {});
    assert.ok(only?.refs.includes('refs/remotes/upstream/main'));
    assert.deepEqual(
      rungsFor({ branch: null, remoteHead: null, settings: none }, null, { GITHUB_BASE_REF: '' })[0]?.by,
      'default-branch',
    );
  });
});
