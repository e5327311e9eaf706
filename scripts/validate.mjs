// npm run validate [-- format lint ...]: every check but the tests; all run, even when one fails.
import { parseArgs } from 'node:util';
import { writeResult } from './checks/results.mjs';
import { runNode, runTool } from './checks/tools.mjs';
import { describe, Problem } from './lib/problem.mjs';

/** @typedef {{ code: number, output: string }} Ended */

/** Each check, the quick ones first. @type {Readonly<Record<string, () => Promise<Ended>>>} */
const checks = {
  format: () => runTool('prettier', ['--check', '--log-level=warn', '.']),
  imports: () => runTool('depcruise', ['--output-type', 'err-long', 'src', 'webview']),
  types: () => runTool('tsc', ['--build', '--pretty', 'false']),
  lint: () => runTool('eslint', ['.']),
  unused: () => runTool('knip', ['--no-progress']),
  generated: () => runNode('--import', 'tsx', 'scripts/generate.mjs', '--check'),
  package: () => runNode('scripts/package.mjs', '--check'),
  documents: ownDocuments,
};

/** Cutline on this project's own decisions. */
async function ownDocuments() {
  const built = await runNode('scripts/build.mjs');
  if (built.code !== 0) return built;
  return runNode('dist/cli.js', 'lint', 'docs', '--fail-on', 'warning');
}

/**
 * @param {string} name
 * @param {() => Promise<Ended>} check
 */
async function runCheck(name, check) {
  const started = Date.now();
  const { code, output } = await check().catch((/** @type {unknown} */ error) => ({
    code: 2,
    output: describe(error),
  }));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)} ${seconds.padStart(5)} s`);
  if (code !== 0) console.log(`${output.trimEnd()}\n`);
  return code === 0;
}

/** @returns {[string, () => Promise<Ended>][]} */
function chosenChecks() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.find((name) => !Object.hasOwn(checks, name));
  if (unknown) throw new Problem(`There is no check "${unknown}". Choose from: ${Object.keys(checks).join(', ')}.`);
  return Object.entries(checks).filter(([name]) => positionals.length === 0 || positionals.includes(name));
}

try {
  const failed = [];
  const chosen = chosenChecks();
  for (const [name, check] of chosen) {
    if (!(await runCheck(name, check))) failed.push(name);
  }
  const passed = chosen.length - failed.length;
  await writeResult('validate', { passed, failed: failed.length, skipped: 0 });
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}. One alone: npm run validate -- ${failed[0]}`);
  console.log(`${passed} checks passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(describe(error));
  process.exitCode = 2;
}
