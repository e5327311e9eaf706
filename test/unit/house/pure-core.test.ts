import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = process.cwd();

/** A use of each host, and the name that the compiler must not find. */
const hosts = [
  { use: 'process.exit(1)', missing: 'process' },
  { use: "Buffer.from('')", missing: 'Buffer' },
  { use: 'document.title', missing: 'document' },
  { use: "console.log('')", missing: 'console' },
  { use: 'setTimeout(() => undefined, 1)', missing: 'setTimeout' },
  { use: "fetch('')", missing: 'fetch' },
  { use: "await import('node:fs')", missing: 'node:fs' },
];

describe('The core', function () {
  this.timeout(120_000);
  let errors: string[] = [];

  before(async () => {
    await mkdir(join(root, '.cache'), { recursive: true });
    const folder = await mkdtemp(join(root, '.cache', 'core-'));
    try {
      await writeFile(join(folder, 'uses.ts'), `${hosts.map(({ use }) => use).join(';\n')};\nexport {};\n`);
      const compilerOptions = { composite: false, incremental: false, emitDeclarationOnly: false, noEmit: true };
      const include = ['uses.ts', '../../src/core/**/*.ts'];
      const project = { extends: '../../src/core/tsconfig.json', compilerOptions, include };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project));
      errors = await compile(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  hosts.forEach(({ use, missing }, line) => {
    it(`does not compile with ${use}`, () => {
      const error = errors.find((each) => each.includes(`uses.ts(${line + 1},`));
      assert.match(error ?? 'no error', new RegExp(`Cannot find (name|module) '${missing}'`));
    });
  });
});

/** The compiler's errors over a folder's project, a line each. */
async function compile(folder: string): Promise<string[]> {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    await promisify(execFile)(process.execPath, [compiler, '--project', folder, '--pretty', 'false']);
    return [];
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout).split('\n');
  }
}
