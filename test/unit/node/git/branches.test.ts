import assert from 'node:assert/strict';
import { branchesTaking } from '../../../../src/node/git/branches.js';
import { compared } from './comparing.js';
import { withRepository, type Repository } from './repository.js';

const files = { 'docs/adr/0001-a.md': 'a', 'docs/adr/0002-b.md': 'b', 'x/0001-n/README.md': 'n' };

/** The names of the other branches with what they hold in some folders. */
async function others({ folder }: Repository, folders: readonly string[], root = folder) {
  const found = await branchesTaking(root, folders, await compared(root));
  return Object.fromEntries(found.map(({ name, paths }) => [name, [...paths].sort()]));
}

/** Makes a branch with these files, and comes back. */
async function withBranch(repository: Repository, name: string, made: Record<string, string>): Promise<void> {
  repository.git('checkout', '--quiet', '-b', name, 'main');
  await repository.write(made);
  repository.commit(name);
  repository.git('checkout', '--quiet', 'main');
}

describe('numbers that other branches take', function () {
  this.timeout(20_000);

  it('are the names in the folders that were asked about, the base first', () =>
    withRepository(files, async (repository) => {
      await withBranch(repository, 'one', { 'docs/adr/0003-ü c.md': 'c', 'docs/other.md': 'o' });
      await withBranch(repository, 'own', { 'docs/adr/0003-d.md': 'd' });
      repository.git('update-ref', 'refs/remotes/origin/two', 'one');
      repository.git('update-ref', 'refs/remotes/origin/own', 'one');
      repository.git('checkout', '--quiet', 'own');
      const held = ['docs/adr/0001-a.md', 'docs/adr/0002-b.md', 'docs/adr/0003-ü c.md'];
      const found = await others(repository, ['docs/adr']);
      assert.deepEqual(found, { main: held.slice(0, 2), one: held, 'origin/two': held });
      assert.deepEqual(Object.keys(found)[0], 'main');
      assert.deepEqual(await others(repository, []), {});
      assert.deepEqual(await others(repository, ['no/such']), { main: [], one: [], 'origin/two': [] });
    }));

  it('are those of a base that went on, and none that the branch itself took away', () =>
    withRepository(files, async (repository) => {
      await withBranch(repository, 'own', { 'docs/adr/0003-d.md': 'd' });
      await repository.write({ 'docs/adr/0003-e.md': 'e' });
      repository.commit();
      repository.git('checkout', '--quiet', 'own');
      await repository.remove('docs/adr/0002-b.md');
      assert.deepEqual(await others(repository, ['docs/adr']), { main: ['docs/adr/0001-a.md', 'docs/adr/0003-e.md'] });
    }));

  it('are read in a folder for each record, and from a folder below the top', () =>
    withRepository(files, async (repository) => {
      await withBranch(repository, 'one', {
        'x/0002-m/README.md': 'm',
        'x/0002-m/deep/notes.md': 'd',
        'x/plain/a.md': 'p',
      });
      assert.deepEqual((await others(repository, ['x'])).one, [
        ...['x/0001-n/README.md', 'x/0002-m/README.md', 'x/0002-m/deep'],
      ]);
      const below = await others(repository, ['', 'adr'], `${repository.folder}/docs`);
      assert.deepEqual(below.one, ['adr/0001-a.md', 'adr/0002-b.md']);
    }));
});
