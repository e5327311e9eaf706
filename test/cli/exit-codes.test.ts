import assert from 'node:assert/strict';
import { withFolder } from '../unit/node/folder.js';
import { faulty, healthy } from './artifacts.js';
import { cutline, lintJson } from './cutline.js';

const good = { 'docs/adr/0001-cart.md': healthy };
const bad = { 'docs/adr/0001-cart.md': faulty };

describe('the exit code', function () {
  this.timeout(60_000);

  it('is 0 where nothing is at a warning', () =>
    withFolder(good, async (folder) => {
      const { code, stdout, stderr } = await cutline(['lint'], folder);
      assert.equal(code, 0, stdout);
      assert.equal(stderr, '');
    }));

  it('is 1 where something is, and the format does not matter', () =>
    withFolder(bad, async (folder) => {
      assert.equal((await cutline(['lint'], folder)).code, 1);
      assert.equal((await lintJson([], folder)).code, 1);
    }));

  it('follows --fail-on', () =>
    withFolder(bad, async (folder) => {
      assert.equal((await cutline(['lint', '--fail-on', 'never'], folder)).code, 0);
      assert.equal((await cutline(['lint', '--fail-on', 'error'], folder)).code, 1);
    }));

  it('is 2 for a path that leads nowhere, with a sentence that says what to do', () =>
    withFolder(good, async (folder) => {
      const { code, stdout, stderr } = await cutline(['lint', 'docs', 'docs/prd'], folder);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.equal(
        stderr,
        `cutline: There is no file or folder at docs/prd (looked for ${folder}/docs/prd). Check the path, or leave it out to look at the current folder.\n`,
      );
    }));

  const misuse: [args: string[], said: RegExp][] = [
    [['lint', '--fromat', 'json'], /unknown option '--fromat'[^]*--format/],
    [['lint', '--format', 'xml'], /Allowed choices are text, json/],
    [['lint', '--fail-on', 'fatal'], /Allowed choices are error, warning, information, hint, never/],
    [['lint', '--today', '2026-02-30'], /a day of the calendar as YYYY-MM-DD/],
    [['lnit'], /unknown command 'lnit'[^]*lint/],
    [[], /Usage: cutline/],
  ];
  for (const [args, said] of misuse) {
    it(`is 2 for "cutline ${args.join(' ')}"`, () =>
      withFolder(good, async (folder) => {
        const { code, stdout, stderr } = await cutline(args, folder);
        assert.equal(code, 2);
        assert.equal(stdout, '');
        assert.match(stderr, said);
      }));
  }

  it('is 2 for a broken configuration, with a finding at its line, and the rest is linted by the defaults', () =>
    withFolder({ ...bad, '.cutline.yaml': 'version: 1\nrules: [broken\n' }, async (folder) => {
      const { code, findings, summary } = await lintJson([], folder);
      assert.equal(code, 2);
      const config = findings.find(({ rule }) => rule === 'invalid-config');
      assert.equal(config?.path, '.cutline.yaml');
      assert.ok(config.range.start.line >= 2);
      assert.equal(summary.artifacts.adr, 1);
      assert.ok(findings.some(({ rule }) => rule === 'empty-section'));
    }));

  it('is 2 for a broken configuration that tries to be silent, or that was not asked about, and says why', () =>
    withFolder(
      {
        ...good,
        '.git/HEAD': '',
        '.cutline.yaml': 'rules:\n  invalid-config: off\n  no-such-rule: off\n  missing-cutline: off\n',
      },
      async (folder) => {
        for (const args of [['lint'], ['lint', 'docs/adr/0001-cart.md'], ['inspect']]) {
          const { code, stdout, stderr } = await cutline(args, folder);
          assert.equal(code, 2);
          assert.match(stdout + stderr, /Remove or correct "no-such-rule"; there is no such rule/);
          assert.match(stdout + stderr, /Correct "missing-cutline"; did you mean missing-cut-line\?/);
        }
      },
    ));

  it('does not count a file that could not be read and is left alone', () =>
    withFolder({ ...good, 'old/a.md': 'a\0b', '.cutline.yaml': 'artifacts:\n  none: [old/**]\n' }, async (folder) => {
      const { code, summary } = await lintJson([], folder);
      assert.equal(code, 0);
      assert.equal(summary.unread, 0);
    }));

  it('is 0 where there is no artifact, which is said with a next step', () =>
    withFolder({ 'README.md': '# Shop' }, async (folder) => {
      const { code, stdout } = await cutline(['lint'], folder);
      assert.equal(code, 0);
      assert.match(stdout, /^No decision artifacts found in .* \(1 file looked at\)\.\n[^]*inspect --all/);
      const report = await cutline(['report'], folder);
      assert.equal(report.code, 0);
      assert.match(report.stderr, /^No decision artifacts found in .* \(1 file looked at\)\.\n[^]*inspect --all/);
    }));

  it('is 0 for inspect where there is no artifact, and --all is advised to those alone who did not give it', () =>
    withFolder({}, async (folder) => {
      assert.match((await cutline(['inspect'], folder)).stdout, /^No decision artifacts found in .*\. With --all, /);
      assert.match((await cutline(['inspect', '--all'], folder)).stdout, /^No decision artifacts found in [^ ]*\.\n$/);
    }));
});
