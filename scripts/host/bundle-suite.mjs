import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../lib/paths.mjs';

/** @typedef {Required<Pick<esbuild.BuildOptions, 'platform' | 'external' | 'define' | 'plugins'>>} Environment */

/**
 * Bundles the extension suite into one file that VS Code can run, and returns its path.
 * @param {{ suite: string, out: string, worker: boolean }} options `worker` is for the web extension host.
 */
export async function bundleSuite({ suite, out, worker }) {
  const names = await readdir(suite);
  const tests = names.filter((name) => name.endsWith('.test.ts') && !(worker && needsNode(name))).sort();
  const environment = worker ? forWorker() : forNode();
  const outfile = join(out, worker ? 'suite.worker.js' : 'suite.js');
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'package.json'), '{ "type": "commonjs" }\n');
  await esbuild.build({
    entryPoints: [join(suite, 'index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    ...environment,
    plugins: [testFiles(suite, tests), ...environment.plugins],
  });
  return outfile;
}

/**
 * A test that reads files or starts programs itself is named `*.node.test.ts`.
 * @param {string} name
 */
function needsNode(name) {
  return name.endsWith('.node.test.ts');
}

/** @returns {Environment} */
function forNode() {
  return { platform: 'node', external: ['vscode', 'mocha'], define: {}, plugins: [] };
}

/**
 * A worker has neither Node's modules nor `require` for files, so all is put into the one file.
 * @returns {Environment}
 */
function forWorker() {
  const harness = join(root, 'test', 'extension', 'harness');
  /** @type {import('esbuild').Plugin} */
  const standIns = {
    name: 'worker-stand-ins',
    setup(build) {
      build.onResolve({ filter: /^mocha$/ }, () => ({ path: join(harness, 'mocha.worker.ts') }));
      build.onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: join(harness, 'assert.worker.ts') }));
    },
  };
  return { platform: 'browser', external: ['vscode'], define: { global: 'globalThis' }, plugins: [standIns] };
}

/**
 * Answers `import { loadSuites } from 'cutline-suites'` with a module that loads every test file.
 * @param {string} suite
 * @param {string[]} tests
 * @returns {import('esbuild').Plugin}
 */
function testFiles(suite, tests) {
  const lines = tests.map((name) => `  require(${JSON.stringify(join(suite, name))});`);
  const contents = ['exports.loadSuites = () => {', ...lines, '};'].join('\n');
  return {
    name: 'cutline-suites',
    setup(build) {
      build.onResolve({ filter: /^cutline-suites$/ }, ({ path }) => ({ path, namespace: 'cutline-suites' }));
      build.onLoad({ filter: /.*/, namespace: 'cutline-suites' }, () => ({ contents, resolveDir: suite }));
    },
  };
}
