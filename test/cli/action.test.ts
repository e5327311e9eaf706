import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { withFolder } from '../unit/node/folder.js';
import { repositoryAt } from '../unit/node/git/repository.js';
import { faulty, healthy } from './artifacts.js';

const root = join(import.meta.dirname, '..', '..');

interface Step {
  readonly name: string;
  readonly if?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** Runs the steps of action.yml as a runner does: each by its own shell, with its expressions filled in. */
function runAction(
  action: Action,
  place: { action: string; temp: string; workspace: string },
  given: Record<string, string>,
  variables: Record<string, string> = {},
) {
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, value]));
  const values: Record<string, string> = {
    'github.action_path': place.action,
    'runner.temp': place.temp,
    ...Object.fromEntries(Object.entries({ ...inputs, ...given }).map(([name, value]) => [`inputs.${name}`, value])),
  };
  const filled = (text: string) =>
    text.replace(/\$\{\{ *(.+?) *\}\}/g, (_, name: string) => values[name] ?? assert.fail(name));
  let said = '';
  for (const step of action.runs.steps) {
    const [, name, sign, other] = /^(\S+) ([!=]=) '(.*)'$/.exec(step.if ?? '') ?? [];
    if (name !== undefined && (values[name] === other) === (sign === '!=')) continue;
    assert.equal(step.shell, 'bash');
    assert.ok(!step.run.includes('${{'), 'an expression in a script would let a caller write commands');
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value)]));
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: filled(step['working-directory'] ?? place.workspace),
      env: { ...process.env, GITHUB_WORKSPACE: place.workspace, GITHUB_ACTIONS: 'true', ...variables, ...env },
      encoding: 'utf8',
    });
    said = stdout;
    if (status !== 0) return { step: step.name, status, stdout, stderr };
  }
  return { step: null, status: 0, stdout: said, stderr: '' };
}

describe('the action', function () {
  this.timeout(600_000);

  it('builds and packs itself in its own folder, and lints with what was packed', () =>
    withFolder({}, async (folder) => {
      const place = { action: join(folder, 'action'), temp: join(folder, 'temp'), workspace: join(folder, 'shop') };
      const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
      for (const path of tracked.filter((each) => each !== '')) {
        await mkdir(dirname(join(place.action, path)), { recursive: true });
        await cp(join(root, path), join(place.action, path));
      }
      await mkdir(place.temp);
      await mkdir(place.workspace);
      const shop = repositoryAt(place.workspace);
      shop.git('init', '--quiet', '--initial-branch=main');
      await shop.write({ 'docs/adr/0001-a.md': healthy, 'docs/adr/0002-b c.md': faulty.replace('# 1.', '# 2.') });
      shop.commit();
      const action = parse(await readFile(join(root, 'action.yml'), 'utf8')) as Action;
      assert.equal(action.runs.using, 'composite');

      const all = runAction(action, place, { sarif: 'cutline.sarif' });
      assert.equal(all.step, 'Lint', all.stderr);
      assert.equal(all.status, 1, all.stderr);
      assert.match(all.stdout, /^::error file=docs\/adr\/0002-b c\.md,/);
      const log = JSON.parse(await readFile(join(place.workspace, 'cutline.sarif'), 'utf8')) as { version: string };
      assert.equal(log.version, '2.1.0');
      assert.ok((await realpath(join(place.temp, 'cutline/node_modules/cutline'))).startsWith(place.temp));

      const packed = { ...action, runs: { ...action.runs, steps: action.runs.steps.slice(1) } };
      const runs: [given: Record<string, string>, status: number][] = [
        [{ 'fail-on': 'never' }, 0],
        [{ paths: 'docs/adr/0001-a.md' }, 0],
        [{ paths: 'docs/adr/0001-a.md\n\ndocs/adr/0002-b c.md\n' }, 1],
        [{ 'changed-since': 'HEAD' }, 0],
        [{ paths: '$(touch owned)\n--version' }, 2],
        [{ mode: 'look; touch owned' }, 2],
        [{ mode: 'review' }, 0],
        [{ mode: 'review', base: '$(touch owned)' }, 2],
        [{ mode: 'review', 'fail-on': 'error' }, 2],
      ];
      for (const [given, status] of runs) {
        const run = runAction(packed, place, given);
        assert.equal(run.status, status, JSON.stringify(given) + run.stderr);
      }
      assert.ok(!existsSync(join(place.workspace, 'owned')));

      shop.git('checkout', '--quiet', '-b', 'branch');
      await shop.write({ 'docs/adr/0001-a.md': healthy.replace('Accepted', 'Proposed') });
      shop.commit();
      const summary = join(folder, 'summary.md');
      const variables = { GITHUB_BASE_REF: 'main', GITHUB_STEP_SUMMARY: summary };
      const review = runAction(packed, place, { mode: 'review', 'fail-on': 'weakened' }, variables);
      assert.deepEqual([review.step, review.status], ['Review', 1], review.stderr);
      assert.match(
        review.stdout,
        /^::warning file=docs\/adr\/0001-a\.md,line=3,.*::Status moved: Accepted → Proposed$/m,
      );
      assert.match(await readFile(summary, 'utf8'), /^\*\*1 decision changed\*\* against `main` \(the target branch/m);
    }));

  it('has hooks for pre-commit whose commands are there', async () => {
    const hooks = parse(await readFile(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
      entry: string;
      language: string;
    }[];
    const { bin } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { bin: Record<string, string> };
    await withFolder({ 'docs/adr/0001-a.md': healthy }, async (folder) => {
      for (const { entry, language } of hooks) {
        const [command = '', ...args] = entry.split(' ');
        assert.equal(language, 'node');
        const run = spawnSync(process.execPath, [join(root, bin[command] ?? ''), ...args, 'docs/adr/0001-a.md'], {
          cwd: folder,
          encoding: 'utf8',
        });
        assert.equal(run.status, 0, run.stderr);
      }
      return Promise.resolve();
    });
  });
});
