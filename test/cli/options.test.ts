import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withRepository } from '../unit/node/git/repository.js';
import { withFolder } from '../unit/node/folder.js';
import { faulty, healthy } from './artifacts.js';
import { bundle, cutline, lintJson } from './cutline.js';

const adr = 'docs/adr/0001-cart.md';

/** A record with a fix, a finding without one, and line ends of its own. */
const fixable = `---\r\nstatus: accepted\r\nowner: @cart-lead\r\n---\r\n\r\n${faulty.replace('Status: Accepted\n\n', '').replaceAll('\n', '\r\n')}`;
const fixed = fixable.replace('@cart-lead', '"@cart-lead"');

const rulesIn = (output: { findings: readonly { rule: string }[] }) => output.findings.map(({ rule }) => rule);

describe('the options of lint', function () {
  this.timeout(60_000);

  it('--fix writes what is safe, byte for byte, and reports what is left', () =>
    withFolder({ [adr]: `\uFEFF${fixable}` }, async (folder) => {
      const { code, stdout, stderr } = await cutline(['lint', '--fix'], folder);
      assert.equal(await readFile(join(folder, adr), 'utf8'), `\uFEFF${fixed}`);
      assert.deepEqual(await readdir(join(folder, 'docs/adr')), ['0001-cart.md']);
      assert.match(stdout, /empty-section/);
      assert.doesNotMatch(stdout, /invalid-frontmatter/);
      assert.equal(stderr, 'cutline: Fixed 1 finding in 1 file.\n');
      assert.equal(code, 1);
    }));

  it('--fix says so where there is nothing to fix', () =>
    withFolder({ [adr]: healthy }, async (folder) => {
      const { code, stderr } = await cutline(['lint', '--fix'], folder);
      assert.equal(stderr, 'cutline: There is nothing to fix that is safe without a person.\n');
      assert.equal(code, 0);
    }));

  it('--fix --dry-run prints a diff that git applies, and writes nothing', () =>
    withRepository({ [adr]: fixable }, async (repository) => {
      const { folder } = repository;
      const { code, stdout, stderr } = await cutline(['lint', '--fix', '--dry-run'], folder);
      assert.equal(await readFile(join(folder, adr), 'utf8'), fixable);
      assert.match(stderr, /Would fix 1 finding in 1 file\./);
      assert.equal(code, 1);
      await writeFile(join(folder, '../fixes.patch'), stdout);
      repository.git('-c', 'core.autocrlf=false', 'apply', join(folder, '../fixes.patch'));
      assert.equal(await readFile(join(folder, adr), 'utf8'), fixed);
    }));

  it('--fix says for each file why it was not written, does the others, and ends with 2', () =>
    withFolder({ [adr]: fixable, 'docs/adr/0002-b.md': fixable.replace('# 1.', '# 2.') }, async (folder) => {
      execFileSync('chmod', ['444', join(folder, adr)]);
      const { code, stderr } = await cutline(['lint', '--fix'], folder);
      assert.match(stderr, /docs\/adr\/0001-cart\.md may not be written\./);
      assert.equal(code, 2);
      assert.match(await readFile(join(folder, 'docs/adr/0002-b.md'), 'utf8'), /"@cart-lead"/);
    }));

  it('--stdin-filename lints a text that need not be a file, within its repository', () =>
    withFolder({ '.git/HEAD': '', 'docs/adr/0002-b.md': healthy.replace('# 1.', '# 2.') }, (folder) => {
      const text = `${healthy}\nRelates to [ADR-2](0002-b.md) and [ADR-3](0003-c.md).\n`;
      const run = (args: string[]) =>
        execFileSync(process.execPath, [bundle, 'lint', '--fail-on', 'never', '--stdin-filename', adr, ...args], {
          cwd: folder,
          input: text,
          encoding: 'utf8',
          stdio: 'pipe',
        });
      const output = JSON.parse(run(['--format', 'json'])) as { findings: { rule: string; path: string }[] };
      assert.deepEqual(
        output.findings.map(({ rule, path }) => [rule, path]),
        [['dangling-reference', adr]],
      );
      assert.equal(run(['--fix']), text);
      return Promise.resolve();
    }));

  it('--stdin-filename with --fix prints the fixed text', () =>
    withFolder({}, (folder) => {
      const stdout = execFileSync(
        process.execPath,
        [bundle, 'lint', '--fix', '--fail-on', 'never', '--stdin-filename', adr],
        { cwd: folder, input: fixable, encoding: 'utf8', stdio: 'pipe' },
      );
      assert.equal(stdout, fixed);
      return Promise.resolve();
    }));

  it('--rule reports the named rules alone', () =>
    withFolder({ [adr]: fixable }, async (folder) => {
      assert.deepEqual(rulesIn(await lintJson(['--rule', 'empty-section'], folder)), ['empty-section']);
      const both = await lintJson(['--rule', 'empty-section,duplicate-id', '--rule', 'invalid-frontmatter'], folder);
      assert.deepEqual(rulesIn(both).sort(), ['empty-section', 'invalid-frontmatter']);
    }));

  it('--max-warnings lets so many pass', () =>
    withFolder({ [adr]: faulty.replace('Accepted', 'Proposed') }, async (folder) => {
      const codes = ['0', '1'].map(async (count) => (await lintJson(['--max-warnings', count], folder)).code);
      assert.deepEqual(await Promise.all(codes), [1, 0]);
    }));

  it('--config counts in the place of every .cutline.yaml, and is named in its own findings', () =>
    withFolder(
      {
        '.cutline.yaml': 'rules: {empty-section: error}\n',
        [adr]: faulty,
        'ci/strict.yaml': 'rules: {empty-section: "off"}\nsurprise: 1\n',
      },
      async (folder) => {
        const { code, stdout, stderr } = await cutline(
          ['lint', '--config', 'ci/strict.yaml', '--format', 'json'],
          folder,
        );
        const { findings } = JSON.parse(stdout) as { findings: { rule: string; path: string }[] };
        assert.deepEqual(
          findings.map(({ rule, path }) => [rule, path]),
          [['invalid-config', 'ci/strict.yaml']],
          stderr,
        );
        assert.equal(code, 2);
      },
    ));

  it('--changed-since keeps findings on changed lines', () =>
    withRepository({ [adr]: faulty, 'docs/adr/0002-b.md': healthy }, async (repository) => {
      const since = (revision: string) => lintJson(['--changed-since', revision], repository.folder);
      assert.deepEqual(rulesIn(await since('HEAD')), []);
      const { stdout } = await cutline(['lint', '--changed-since', 'HEAD'], repository.folder);
      assert.equal(stdout, 'Nothing on changed lines, 3 findings elsewhere. Read: 2 artifacts: 2 ADRs\n');
      await repository.write({ 'docs/adr/0002-b.md': faulty.replace('# 1.', '# 2.') });
      assert.deepEqual(
        (await since('HEAD')).findings.map(({ rule, path }) => [rule, path]),
        [['empty-section', 'docs/adr/0002-b.md']],
      );
      repository.commit();
      assert.deepEqual(rulesIn(await since('HEAD')), []);
      assert.deepEqual(rulesIn(await since('HEAD~1')), ['empty-section']);
    }));

  it('--changed-since says how to fetch a branch that a clone of one branch lacks', () =>
    withRepository({ [adr]: healthy }, async (repository) => {
      repository.git('checkout', '--quiet', '-b', 'later');
      await repository.write({ [adr]: `${healthy}\nAnd more.\n` });
      repository.commit();
      await withFolder({}, async (parent) => {
        for (const only of ['--single-branch', '--depth=1']) {
          const clone = join(parent, only);
          repository.git('clone', '--quiet', '--branch', 'later', only, `file://${repository.folder}`, clone);
          const before = await cutline(['lint', '--changed-since', 'origin/main'], clone);
          const [, command = ''] = /: (git fetch [^:]*:refs[^\s,]*)/.exec(before.stderr) ?? [];
          assert.equal(before.code, 2);
          assert.match(command, /refs\/heads/, before.stderr);
          execFileSync('sh', ['-c', command], { cwd: clone, stdio: 'pipe' });
          assert.equal((await cutline(['lint', '--changed-since', 'origin/main'], clone)).code, 0);
        }
      });
    }));

  const refusals: [args: string[], says: RegExp][] = [
    [['--dry-run'], /--dry-run shows what --fix would change\. Give both/],
    [['--rule', 'missing-non-goal'], /There is no rule "missing-non-goal"\. Did you mean missing-non-goals\?/],
    [['--rule', 'quite-another-thing'], /cutline rules lists them all\./],
    [['--config', 'no.yaml'], /The configuration no\.yaml could not be read/],
    [['--stdin-filename', 'a.txt'], /a\.txt is no markdown file/],
    [['--stdin-filename', 'a.md', 'b.md'], /Leave the paths out\./],
    [['docs/**/*.nothing'], /No markdown file matches docs\/\*\*\/\*\.nothing\./],
    [['--changed-since', 'main'], /--changed-since needs a git repository/],
    [['--max-warnings', 'many'], /Give a whole number/],
    [['--format', 'xml'], /Allowed choices are text, json, github, sarif, junit/],
  ];
  for (const [args, says] of refusals) {
    it(`refuses ${args.join(' ')} in a sentence that says what to do`, () =>
      withFolder({ [adr]: healthy }, async (folder) => {
        const { code, stdout, stderr } = await cutline(['lint', ...args], folder);
        assert.match(stderr, says);
        assert.equal(stdout, '');
        assert.equal(code, 2);
      }));
  }
});
