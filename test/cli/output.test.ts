import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFolder } from '../unit/node/folder.js';
import { faulty, healthy } from './artifacts.js';
import { bundle, cutline, lintJson } from './cutline.js';

const bad = { 'docs/adr/0001-cart.md': faulty };

describe('the output', function () {
  this.timeout(60_000);

  it('prints its version and nothing else', async () => {
    const manifest = JSON.parse(await readFile(join(bundle, '..', '..', 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.deepEqual(await cutline(['--version'], '/'), { code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('prints help for the whole and for each command', async () => {
    const whole = await cutline(['--help'], '/');
    assert.equal(whole.code, 0);
    assert.match(whole.stdout, /lint \[options\] \[path\.\.\.\]/);
    assert.match(whole.stdout, /inspect \[options\] \[path\.\.\.\]/);
    const lint = await cutline(['lint', '--help'], '/');
    assert.equal(lint.code, 0);
    for (const word of ['--format', '--fail-on', '--today', '--quiet', 'Exit codes:'])
      assert.ok(lint.stdout.includes(word), word);
  });

  it('has colours only where they are asked for or a terminal is there', () =>
    withFolder(bad, async (folder) => {
      const coloured = async (env: Record<string, string>) =>
        (await cutline(['lint'], folder, env)).stdout.includes('\u001b[');
      assert.equal(await coloured({}), false);
      assert.equal(await coloured({ CI: '1' }), false);
      assert.equal(await coloured({ FORCE_COLOR: '1' }), true);
      assert.equal(await coloured({ FORCE_COLOR: '0' }), false);
      assert.equal(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' }), false);
    }));

  it('says that a folder is read on its own, without the configuration of its repository', () =>
    withFolder({ ...bad, '.cutline.yaml': 'version: 1\n' }, async (folder) => {
      const words = 'A folder that you name is read on its own, without .cutline.yaml.';
      assert.ok((await cutline(['lint', 'docs'], folder)).stderr.includes(words));
      const inside = await cutline(['lint'], join(folder, 'docs'));
      assert.ok(inside.stderr.includes('without ../.cutline.yaml.'));
      for (const args of [['.'], ['docs/adr/0001-cart.md'], ['docs', '--format', 'json']])
        assert.equal((await cutline(['lint', ...args], folder)).stderr, '', args.join());
    }));

  it('has no colours in JSON', () =>
    withFolder(bad, async (folder) => {
      const { stdout } = await cutline(['lint', '--format', 'json'], folder, { FORCE_COLOR: '1' });
      assert.equal((JSON.parse(stdout) as { version: number }).version, 1);
    }));

  it('comes whole through a pipe, however much it is and however slowly it is read', async () => {
    const many = Array.from(
      { length: 400 },
      (_, at) => [`docs/adr/${String(at + 1).padStart(4, '0')}-a.md`, faulty] as const,
    );
    await withFolder(Object.fromEntries(many), async (folder) => {
      const child = spawn(process.execPath, [bundle, 'lint', '--format', 'json'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let text = '';
      for await (const chunk of child.stdout.setEncoding('utf8')) {
        text += String(chunk);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      assert.ok(text.length > 500_000);
      const { findings } = JSON.parse(text) as { findings: { rule: string }[] };
      assert.equal(findings.filter(({ rule }) => rule === 'empty-section').length, 400);
    });
  });

  it('ends quietly where nobody reads on', async () => {
    const many = Array.from(
      { length: 200 },
      (_, at) => [`docs/adr/${String(at + 1).padStart(4, '0')}-a.md`, faulty] as const,
    );
    await withFolder(Object.fromEntries(many), async (folder) => {
      const child = spawn(process.execPath, [bundle, 'lint', '--format', 'json'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      let errors = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
      const code = await new Promise((resolve) => child.on('close', resolve));
      assert.equal(errors, '');
      assert.equal(code, 1);
    });
  });

  it('is in order and the same twice', () =>
    withFolder({ ...bad, 'docs/adr/0000-b.md': faulty, 'B.md': healthy }, async (folder) => {
      const first = await cutline(['lint', '--format', 'json'], folder);
      assert.deepEqual(await cutline(['lint', '--format', 'json'], folder), first);
      const paths = (JSON.parse(first.stdout) as { findings: { path: string }[] }).findings.map(({ path }) => path);
      assert.deepEqual(paths, [...paths].sort());
    }));

  it('counts positions past a byte-order mark and in lines with carriage returns', () =>
    withFolder({ 'docs/adr/0001-cart.md': `\uFEFF${faulty.replaceAll('\n', '\r\n')}` }, async (folder) => {
      const { findings } = await lintJson([], folder);
      const empty = findings.find(({ rule }) => rule === 'empty-section');
      assert.ok(empty);
      const text = faulty.replaceAll('\n', '\r\n');
      const offset = text.indexOf('TBD');
      assert.deepEqual(empty.range.start, { line: 7, column: 1, offset });
      assert.deepEqual(empty.range.end, { line: 7, column: 4, offset: offset + 3 });
    }));
});
