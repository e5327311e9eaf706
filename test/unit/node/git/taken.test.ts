import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { pathsOnBranches } from '../../../../src/node/git/taken.js';
import { withRepository } from './repository.js';

const files = { 'docs/adr/0001-a.md': 'a', 'docs/adr/0002-b.md': 'b', 'src/x.ts': 'x' };

describe('the files that branches hold where numbers are taken', function () {
  this.timeout(20_000);

  it('are those of all tips, local and remote, and of the branch itself', () =>
    withRepository(files, async (repository) => {
      repository.git('checkout', '--quiet', '-b', 'one');
      await repository.write({ 'docs/adr/0003-c.md': 'c', 'docs/adr/0004-d/README.md': 'd' });
      repository.commit('one');
      repository.git('update-ref', 'refs/remotes/origin/two', 'one');
      repository.git('checkout', '--quiet', 'main');
      repository.git('branch', '--quiet', '-D', 'one');
      repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/two');
      const found = await pathsOnBranches(repository.folder, ['docs/adr']);
      assert.deepEqual([...(found ?? [])].sort(), [
        ...['docs/adr/0001-a.md', 'docs/adr/0002-b.md', 'docs/adr/0003-c.md', 'docs/adr/0004-d/README.md'],
      ]);
      assert.deepEqual(await pathsOnBranches(repository.folder, ['no/such']), []);
      assert.deepEqual((await pathsOnBranches(`${repository.folder}/docs`, ['adr']))?.includes('adr/0003-c.md'), true);
    }));

  it('are not known outside of a repository, and where nobody waits any longer', () =>
    withRepository(files, async (repository) => {
      assert.equal(await pathsOnBranches(tmpdir(), ['docs/adr']), null);
      assert.equal(await pathsOnBranches(repository.folder, ['docs/adr'], AbortSignal.abort()), null);
    }));
});
