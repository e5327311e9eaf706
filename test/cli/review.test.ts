import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRoot } from '../../src/node/files.js';
import { reviewOutputSchema, type ReviewOutput } from '../../src/cli/reporters/review-schema.js';
import { withFolder, type Files } from '../unit/node/folder.js';
import { repositoryAt, withRepository, type Repository } from '../unit/node/git/repository.js';
import { healthy } from './artifacts.js';
import { cutline } from './cutline.js';

const sample = join(import.meta.dirname, '..', '..', 'samples');

/** The sample as a repository on its prepared branch. */
async function onSample<Result>(work: (repository: Repository) => Promise<Result>): Promise<Result> {
  const read = await readRoot(join(sample, 'checkout'));
  const files: Record<string, string> = {};
  for (const path of read.paths) files[path] = await readFile(join(sample, 'checkout', path), 'utf8');
  return withRepository(files, async (repository) => {
    for (const patch of (await readdir(join(sample, 'branches'))).sort().reverse()) {
      repository.git('checkout', '--quiet', '-b', patch.replace('.patch', ''), 'main');
      repository.git('apply', '--index', '--whitespace=nowarn', join(sample, 'branches', patch));
      repository.git('commit', '--quiet', '--message', patch);
    }
    return work(repository);
  });
}

/** A repository with these files, on a branch that has changed nothing yet. */
const onBranch = <Result>(files: Files, work: (repository: Repository) => Promise<Result>): Promise<Result> =>
  withRepository(files, async (repository) => {
    repository.git('checkout', '--quiet', '-b', 'branch');
    return work(repository);
  });

const today = ['--today', '2026-11-26'];

async function review(folder: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  return cutline(['review', ...today, ...args], folder, { GITHUB_BASE_REF: '', GITHUB_STEP_SUMMARY: '', ...env });
}

/** What `--format json` says, as its schema has it. */
async function reviewJson(folder: string, args: readonly string[] = []): Promise<ReviewOutput> {
  const { stdout, stderr } = await review(folder, ['--format', 'json', ...args]);
  assert.equal(stderr, '');
  return reviewOutputSchema.parse(JSON.parse(stdout));
}

/** Compares a whole output with the one that is kept; `UPDATE_FIXTURES=1` keeps it as it is. */
async function isWritten(name: string, text: string, git: Repository['git']): Promise<void> {
  const file = join(import.meta.dirname, 'review', name);
  const said = text.replace(git('rev-parse', '--short=7', 'main').trim(), '<commit>');
  if (process.env.UPDATE_FIXTURES) await writeFile(file, said);
  assert.equal(said, await readFile(file, 'utf8'));
}

describe('cutline review', function () {
  this.timeout(60_000);

  it('tells a person at a terminal what the branch of the sample changes', () =>
    onSample(async ({ folder, git }) => {
      const { code, stdout, stderr } = await review(folder);
      assert.deepEqual([code, stderr], [0, '']);
      await isWritten('sample.txt', stdout, git);
    }));

  it('writes the same as a comment', () =>
    onSample(async ({ folder, git }) => {
      const { stdout } = await review(folder, ['--format', 'markdown']);
      await isWritten('sample.md', stdout, git);
    }));

  it('writes the same as annotations, and the comment onto the page of the run', () =>
    onSample(async ({ folder, git }) => {
      const summary = join(folder, '.git', 'summary.md');
      const env = { GITHUB_WORKSPACE: folder, GITHUB_STEP_SUMMARY: summary };
      const { stdout } = await review(folder, ['--format', 'github'], env);
      await isWritten('sample-annotations.txt', stdout, git);
      assert.equal(await readFile(summary, 'utf8'), (await review(folder, ['--format', 'markdown'])).stdout);
      const { code, stderr } = await review(folder, ['--format', 'github'], { GITHUB_STEP_SUMMARY: folder });
      assert.equal(code, 2);
      assert.match(stderr, /GITHUB_STEP_SUMMARY names .* could not be written/);
    }));

  it('writes the same as data, with a place at both ends', () =>
    onSample(async ({ folder, git }) => {
      const output = await reviewJson(folder);
      assert.equal(output.root, folder);
      assert.deepEqual(output.base, { name: 'main', commit: git('rev-parse', 'main').trim(), by: 'default-branch' });
      assert.deepEqual(output.head, {
        ...{ name: 'buy-again-in-the-list', commit: git('rev-parse', 'HEAD').trim(), uncommitted: 0 },
      });
      assert.deepEqual(output.summary.decisions, { added: 1, changed: 2, removed: 0, renamed: 0 });
      const later = output.decisions.flatMap(({ changes }) => changes).find(({ was }) => was === '2027-05-31');
      assert.deepEqual([later?.kind, later?.direction, later?.is], ['kill-rule', 'weaker', '2027-08-31']);
      for (const [place, words] of [
        [later?.before, '2027-05-31'],
        [later?.after, '2027-08-31'],
      ] as const) {
        const text =
          place === later?.before
            ? git('show', `main:${place?.path ?? ''}`)
            : await readFile(join(folder, place?.path ?? ''), 'utf8');
        assert.equal(text.slice(place?.range?.start.offset, place?.range?.end.offset), words);
        const line = text.split('\n')[(place?.range?.start.line ?? 0) - 1] ?? '';
        assert.ok(line.slice((place?.range?.start.column ?? 0) - 1).startsWith(words));
      }
      const [marker] = output.governs.flatMap(({ files }) => files).filter(({ by }) => by === 'marker');
      assert.deepEqual(
        [marker?.at.path, marker?.at.range?.start],
        ['src/cart/cart.ts', { line: 1, column: 9, offset: 8 }],
      );
    }));

  it('says with its exit code whether a promise got weaker, if asked', () =>
    onSample(async ({ folder }) => {
      assert.equal((await review(folder, ['--fail-on', 'weakened'])).code, 1);
      assert.equal((await review(folder, ['--fail-on', 'never'])).code, 0);
      assert.equal(
        (await review(folder, ['--fail-on', 'weakened', '--head', 'cache-prices', '--base', 'main'])).code,
        1,
      );
      assert.equal((await review(folder, ['--fail-on', 'weakened', '--head', 'main'])).code, 0);
    }));

  it('says that nothing changed, and against what', () =>
    onBranch({ 'docs/adr/0001-a.md': healthy }, async ({ folder, git }) => {
      const commit = git('rev-parse', '--short=7', 'main').trim();
      const { stdout } = await review(folder);
      assert.equal(stdout, `No decision changed against main (the default branch, at ${commit}).\n`);
      const comment = (await review(folder, ['--format', 'markdown', '--base', 'HEAD'])).stdout;
      assert.equal(
        comment,
        `### Decisions on this branch\n\n**No decision changed** against \`HEAD\` (as chosen, at \`${commit}\`).\n`,
      );
      assert.equal((await review(folder, ['--format', 'github'])).stdout, '');
    }));

  it('counts changes that are not committed, or leaves them out', () =>
    onBranch({ 'docs/adr/0001-a.md': healthy }, async (repository) => {
      await repository.write({ 'docs/adr/0001-a.md': healthy.replace('Accepted', 'Proposed') });
      const { stdout } = await review(repository.folder);
      assert.match(stdout, /weaker {4}Status moved: Accepted → Proposed \(line 3\)\n/);
      assert.match(stdout, /1 file is not\s+committed\.\n$/);
      assert.match((await review(repository.folder, ['--no-uncommitted'])).stdout, /^No decision changed/);
    }));

  it('tells of a reference that breaks, a decision that is gone, code of a superseded one, and what is new to find', () => {
    const leaning = healthy
      .replace('# 1. Keep', '# 2. Store')
      .replace('Accepted', 'Accepted\nDepends on: [ADR-1](0001-a.md)');
    const old = healthy.replace('# 1. Keep', '# 3. Leave').replace('Accepted', 'Superseded by ADR-2');
    const files = { 'docs/adr/0001-a.md': healthy, 'docs/adr/0002-b.md': leaning, 'docs/adr/0003-c.md': old };
    return onBranch({ ...files, 'src/a.ts': '// @adr 3\n' }, async (repository) => {
      await repository.remove('docs/adr/0001-a.md');
      await repository.write({ 'src/a.ts': '// @adr 3\nexport {};\n' });
      repository.commit();
      const output = await reviewJson(repository.folder);
      assert.deepEqual(
        output.decisions.map(({ state, after, changes }) => [state, after, changes[0]?.sentence]),
        [['removed', null, 'Decision removed; it was Accepted']],
      );
      assert.deepEqual(
        output.governs.map(({ warning }) => warning),
        ['It is superseded by ADR-2: see which of them this code should follow.'],
      );
      assert.deepEqual([...new Set(output.broken.map(({ at }) => at.path))], ['docs/adr/0002-b.md']);
      assert.ok(
        output.findings.some(({ rule, at }) => rule === 'dangling-reference' && at.path === 'docs/adr/0002-b.md'),
      );
      assert.equal(output.summary.weakened, true);
    });
  });

  it('lets no document write markup, a mention, a command or a colour', () => {
    const title = '<img src=x> @everyone [a](https://x.example) ::error::x \u001b[31m';
    return onBranch({ 'docs/adr/0001-a.md': healthy }, async (repository) => {
      await repository.write({ 'docs/adr/0002-b.md': healthy.replace('1. Keep the cart in the browser', title) });
      const markdown = (await review(repository.folder, ['--format', 'markdown'])).stdout;
      const shown = '\\<img src=x\\> `@everyone` `[a](https://x.example`) ::error::x ‹U+001B›\\[31m**';
      assert.ok(markdown.includes(shown), markdown);
      const text = (await review(repository.folder)).stdout;
      assert.ok(text.includes('<U+003A>:error::x <U+001B>[31m'), text);
      const commands = (await review(repository.folder, ['--format', 'github'])).stdout;
      assert.ok(
        commands.split('\n').every((line) => line === '' || /^::(?:notice|warning|error) file=docs/.test(line)),
        commands,
      );
    });
  });

  it('says in a sentence what it cannot compare, and ends with 2', async () => {
    const refused = async (folder: string, args: readonly string[], says: RegExp, env = {}) => {
      const { code, stdout, stderr } = await review(folder, args, env);
      assert.deepEqual([code, stdout], [2, ''], stderr);
      assert.match(stderr, says);
    };
    await withFolder({ 'docs/adr/0001-a.md': healthy }, (folder) =>
      refused(folder, [], /^cutline: Choose a folder in a git repository: this one is in none\.\n$/),
    );
    await onBranch({ 'docs/adr/0001-a.md': healthy }, async ({ folder, git }) => {
      await refused(folder, ['--base', 'gone'], /^cutline: Check or fetch "gone": git knows no such revision\.\n$/);
      await refused(
        folder,
        ['--base', 'origin/gone'],
        /no such revision\. Fetch it: git fetch origin \+refs\/heads\/gone:/,
      );
      await refused(folder, [], /"release": git knows no such revision/, { GITHUB_BASE_REF: 'release' });
      await refused(folder, ['docs/adr/0001-a.md'], /Name a folder/);
      await refused(folder, ['--format', 'sarif'], /Allowed choices are text, markdown, github, json/);
      git('branch', '--quiet', '--move', 'main', 'trunk');
      await refused(folder, [], /Name a base: there is no default branch to compare with\. Use --base REVISION\.\n$/);
      await withFolder({}, async (parent) => {
        repositoryAt(parent).git('clone', '--quiet', '--depth=1', `file://${folder}`, 'shallow');
        await refused(join(parent, 'shallow'), ['--base', 'HEAD~1'], /Fetch the whole history .*"HEAD~1"/);
      });
    });
  });

  it('says what is wrong with the configuration, and ends with 2', () =>
    onBranch({ 'docs/adr/0001-a.md': healthy, '.cutline.yaml': 'rulez: {}\n' }, async ({ folder }) => {
      const { code, stderr } = await review(folder);
      assert.equal(code, 2);
      assert.match(stderr, /^cutline: \.cutline\.yaml:1:1 /);
    }));
});
