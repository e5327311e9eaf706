import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { broken, sound } from './imports.js';

const root = process.cwd();
const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

describe('The import rules', function () {
  this.timeout(60_000);
  let report = '';

  before(async () => {
    await mkdir(join(root, '.cache'), { recursive: true });
    const folder = await mkdtemp(join(root, '.cache', 'imports-'));
    try {
      const files = [...Object.entries(sound), ...broken.map(({ file, text }) => [file, text] as const)];
      for (const [file, text] of files) {
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await writeFile(join(folder, file), text);
      }
      report = await cruise(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  for (const { file, rule, goTo } of broken) {
    it(`refuse ${file} by "${rule}", and say where to go instead`, () => {
      const [, ...messages] = report.split(`error ${rule}: ${file}`);
      assert.notEqual(messages.length, 0, `"${rule}" did not stop ${file}:\n${report}`);
      assert.match(messages[0]?.split('error ')[0]?.replaceAll(/\s+/g, ' ') ?? '', goTo);
    });
  }

  for (const file of Object.keys(sound)) {
    it(`let ${file} import what it may`, () => {
      assert.doesNotMatch(report, new RegExp(`: ${file} `));
    });
  }
});

/** Runs the project's own rules over a folder that is laid out like it. */
async function cruise(folder: string): Promise<string> {
  const args = [
    cruiser,
    '--config',
    join(root, '.dependency-cruiser.cjs'),
    '--output-type',
    'err-long',
    'src',
    'webview',
  ];
  try {
    await promisify(execFile)(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
  throw new Error('The import rules found nothing at all.');
}
