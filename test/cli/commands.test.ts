import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rules } from '../../src/core/rules/registry.js';
import { withFolder } from '../unit/node/folder.js';
import { faulty, healthy } from './artifacts.js';
import { cutline, lintJson } from './cutline.js';

const adr = 'docs/adr/0001-cart.md';

describe('the other commands', function () {
  this.timeout(60_000);

  it('rules lists every rule, for people and for programs', async () => {
    const text = (await cutline(['rules'], '/')).stdout;
    const json = JSON.parse((await cutline(['rules', '--format', 'json'], '/')).stdout) as { rules: { id: string }[] };
    assert.deepEqual(
      json.rules.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    for (const { id } of rules) assert.ok(text.includes(`\n  ${id} `), id);
  });

  it('explain prints the page of every rule', async () => {
    for (const { id } of rules.slice(0, 3)) {
      const { code, stdout } = await cutline(['explain', id], '/');
      assert.equal(code, 0);
      assert.ok(stdout.startsWith(`# ${id}\n`));
      assert.ok(stdout.includes('## What to write instead'));
    }
    const { code, stderr } = await cutline(['explain', 'missing-non-goal'], '/');
    assert.equal(stderr, 'cutline: There is no rule "missing-non-goal". Did you mean missing-non-goals?\n');
    assert.equal(code, 2);
  });

  for (const flags of [[], ['--strict']]) {
    it(`init ${flags.join(' ')} writes a configuration that is understood, and never over another`, () =>
      withFolder({ [adr]: healthy }, async (folder) => {
        const first = await cutline(['init', ...flags], folder);
        assert.match(first.stdout, /^Wrote \.cutline\.yaml\. Read here today: 1 ADR\.\n/);
        const { findings } = await lintJson([], folder);
        assert.deepEqual(
          findings.filter(({ rule }) => rule === 'invalid-config'),
          [],
        );
        const written = await readFile(join(folder, '.cutline.yaml'), 'utf8');
        assert.ok(written.includes(`extends: ${flags.length > 0 ? 'strict' : 'recommended'}\n`));
        const again = await cutline(['init'], folder);
        assert.equal(again.stderr, 'cutline: There is a .cutline.yaml in this folder, and it was left alone.\n');
        assert.equal(again.code, 2);
        assert.equal(await readFile(join(folder, '.cutline.yaml'), 'utf8'), written);
      }));
  }

  it('every commented part of what init writes is understood as well', () =>
    withFolder({ [adr]: healthy, 'docs/how-we-decide.md': '', 'docs/definition-of-done.md': '' }, async (folder) => {
      await cutline(['init'], folder);
      const path = join(folder, '.cutline.yaml');
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace(/^# ( *(?:[a-z-]+:|- |"@).*)$/gm, '$1'));
      const { findings } = await lintJson(['--rule', 'invalid-config'], folder);
      assert.deepEqual(
        findings.map(({ message }) => message).filter((message) => /unknown|no key/i.test(message)),
        [],
      );
      assert.match(await readFile(path, 'utf8'), /^artifacts:\n {2}adr: /m);
      for (const key of ['headings', 'signals', 'baseline'])
        assert.match(await readFile(path, 'utf8'), new RegExp(`^${key}:`, 'm'));
    }));

  it('baseline sets the findings of today aside, wherever their lines move, and only new ones count', () =>
    withFolder({ [adr]: faulty }, async (folder) => {
      const rulesIn = async (...args: string[]) => {
        const { code, stdout, stderr } = await cutline(['lint', '--format', 'json', ...args], folder);
        const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
        return { code, rules: findings.map(({ rule }) => rule), stderr };
      };
      const first = await cutline(['baseline'], folder);
      assert.equal(
        first.stdout,
        'Wrote 1 finding to .cutline-baseline.json. Commit it; cutline lint reports only new ones from now on.\n',
      );
      const kept = 'cutline: The baseline keeps back 1 finding. --no-baseline shows all.\n';
      assert.deepEqual(await rulesIn(), { code: 0, rules: [], stderr: kept });
      assert.deepEqual(await rulesIn('--no-baseline'), { code: 1, rules: ['empty-section'], stderr: '' });

      await writeFile(
        join(folder, adr),
        faulty.replace('## Context', 'First of all:\n\n## Context').replace('We keep', 'So we keep'),
      );
      assert.deepEqual(await rulesIn(), { code: 0, rules: [], stderr: kept });

      await writeFile(join(folder, adr), healthy);
      const gone = await rulesIn();
      assert.equal(
        gone.stderr,
        'cutline: 1 finding of the baseline is no longer there. cutline baseline takes it out.\n',
      );
      const again = await cutline(['baseline'], folder);
      assert.equal(
        again.stdout,
        'Wrote 0 findings to .cutline-baseline.json. 1 gone, 0 new. Commit it; cutline lint reports only new ones from now on.\n',
      );
    }));

  it('baseline writes nothing where there is nothing to set aside', () =>
    withFolder({ [adr]: healthy }, async (folder) => {
      const { code, stdout } = await cutline(['baseline'], folder);
      assert.deepEqual([code, stdout], [0, 'There is nothing to set aside, so that no baseline was written.\n']);
      await assert.rejects(readFile(join(folder, '.cutline-baseline.json')));
    }));

  it('baseline is of a whole folder, and not of a repository whose configuration is not understood', async () => {
    await withFolder({ [adr]: faulty }, async (folder) => {
      const { code, stderr } = await cutline(['baseline', adr], folder);
      assert.match(stderr, /Name the root, not a file\./);
      assert.equal(code, 2);
    });
    await withFolder({ [adr]: faulty, '.cutline.yaml': 'surprise: 1\n' }, async (folder) => {
      const { code, stderr } = await cutline(['baseline'], folder);
      assert.match(stderr, /^cutline: \.cutline\.yaml:1:1 /);
      assert.equal(code, 2);
    });
  });

  it('a baseline that is broken is said, and hides nothing', () =>
    withFolder({ [adr]: faulty, '.cutline-baseline.json': '{' }, async (folder) => {
      const { code, stdout } = await cutline(['lint'], folder);
      assert.match(stdout, /\.cutline-baseline\.json/);
      assert.match(stdout, /empty-section/);
      assert.equal(code, 2);
    }));
});
