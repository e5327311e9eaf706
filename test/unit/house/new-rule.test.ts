import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = process.cwd();
const run = promisify(execFile);

describe('npm run new-rule', function () {
  this.timeout(120_000);
  let copy = '';

  const newRule = (...args: string[]) =>
    run(process.execPath, [join(root, 'scripts', 'new-rule.mjs'), '--root', copy, ...args]);

  before(async () => {
    await mkdir(join(root, '.cache'), { recursive: true });
    copy = await mkdtemp(join(root, '.cache', 'new-rule-'));
    for (const path of ['src/core', 'src/node', 'test/meta', 'test/fixtures/rules', 'docs', 'tsconfig.base.json']) {
      await cp(join(root, path), join(copy, path), { recursive: true });
    }
  });

  after(() => rm(copy, { recursive: true }));

  it('writes a rule that compiles, in a group that has rules and in one that has none', async () => {
    await newRule('zealous-title', '--group', 'form');
    await newRule('broken-flow', '--group', 'flow');
    const registry = await readFile(join(copy, 'src/core/rules/registry.ts'), 'utf8');
    assert.match(registry, /import \{ zealousTitle \} from '.\/zealous-title.js';/);
    assert.match(registry, /\/\/ form\n( {2}\w+,\n)* {2}zealousTitle,\n/);
    assert.match(registry, /\/\/ flow\n( {2}\w+,\n)* {2}brokenFlow,\n/);
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--emitDeclarationOnly', 'false', '--composite', 'false', '--pretty', 'false'];
    await run(process.execPath, [compiler, '--project', join(copy, 'src/core'), ...options]).catch((error: unknown) => {
      assert.fail(String((error as { stdout?: unknown }).stdout));
    });
  });

  it('passes every test that a rule must pass, before anything is replaced', async () => {
    const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
    const args = ['--require', 'tsx/cjs', '--reporter', 'json', '--grep', 'zealous-title', 'test/meta/**/*.test.ts'];
    const { stdout } = await run(process.execPath, [mocha, ...args], { cwd: copy }).catch((error: unknown) => {
      assert.fail(String((error as { stdout?: unknown }).stdout));
    });
    const { stats } = JSON.parse(stdout) as { stats: { passes: number; failures: number } };
    assert.equal(stats.failures, 0);
    assert.ok(stats.passes >= 6, `its page and its fixtures of both kinds were tested:\n${stdout}`);
  });

  it('refuses a rule that exists, a name that is no bad state, and an unknown group', async () => {
    await assert.rejects(newRule('zealous-title'), /is there already; nothing was written/);
    await assert.rejects(newRule('ADR001'), /Name the rule for the bad state/);
    await assert.rejects(newRule('some-state', '--group', 'colours'), /Choose from: form, trade-offs/);
  });
});
