// npm test [-- unit cli extension web window restricted german corpus]: builds, runs the named suites (the first
// four by default), and ends with their sum.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build/run.mjs';
import { forgetResult, readResult, resultFile, sum, writeResult } from './checks/results.mjs';
import { toolPath } from './checks/tools.mjs';
import { root } from './lib/paths.mjs';
import { describe, Problem } from './lib/problem.mjs';
import { run } from './lib/run.mjs';

const mocha = [toolPath('mocha'), '--reporter', join(root, 'scripts', 'checks', 'reporter.cjs')];

/** Each line of each rule runs in the unit tests; what is left out is data alone, of which nothing runs. */
const everyLineOfTheRules = [
  toolPath('c8'),
  'check-coverage',
  '--per-file',
  ...['--lines', '100'],
  ...['--include', 'src/core/rules/**'],
  ...['--exclude', 'src/core/rules/registry.ts', '--exclude', 'src/core/rules/shared/*skeletons.ts'],
];

const extensionSuite = join(root, 'scripts', 'test-extension.mjs');

/** Each suite as the arguments of Node. @type {Readonly<Record<string, string[]>>} */
const suites = {
  unit: [
    toolPath('c8'),
    process.execPath,
    ...mocha,
    'test/{unit,meta}/**/*.test.{ts,tsx}',
    'test/corpus/conformance.test.ts',
  ],
  cli: [...mocha, 'test/cli/**/*.test.ts'],
  extension: [extensionSuite],
  web: [extensionSuite, '--web'],
  window: [...mocha, 'test/window/**/*.test.mjs'],
  restricted: [extensionSuite, '--restricted'],
  german: [extensionSuite, '--german'],
  corpus: [...mocha, 'test/corpus/**/*.test.ts'],
};

const usual = ['unit', 'cli', 'extension', 'web'];

/**
 * Runs one suite, showing what it prints, and returns its counts. One that ends without counts has failed.
 * @param {string} name
 */
async function runSuite(name) {
  console.log(`\n== ${name}`);
  await forgetResult(name);
  const env = { ...process.env, CUTLINE_TEST_RESULT: resultFile(name) };
  const { code } = await run(process.execPath, suites[name] ?? [], { cwd: root, env, show: true });
  const result = (await readResult(name)) ?? { passed: 0, failed: 0, skipped: 0 };
  if (code !== 0 && result.failed === 0) {
    console.error(`The ${name} suite ended with exit code ${code} and no failed test: it did not come to its end.`);
    return { ...result, failed: 1 };
  }
  if (name !== 'unit' || code !== 0) return result;
  const lines = await run(process.execPath, everyLineOfTheRules, { cwd: root, show: true });
  return lines.code === 0 ? result : { ...result, failed: 1 };
}

function chosenSuites() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.find((name) => !Object.hasOwn(suites, name));
  if (unknown) throw new Problem(`There is no suite "${unknown}". Choose from: ${Object.keys(suites).join(', ')}.`);
  return positionals.length > 0 ? positionals : usual;
}

try {
  await forgetResult('test');
  const names = chosenSuites();
  await buildAll({ folder: join(root, 'dist'), production: false });
  const results = [];
  for (const name of names) results.push(await runSuite(name));
  const total = sum(results);
  await writeResult('test', total);
  if (total.passed + total.failed === 0) console.error('No test ran at all.');
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
} catch (error) {
  console.error(describe(error));
  process.exitCode = 2;
}
