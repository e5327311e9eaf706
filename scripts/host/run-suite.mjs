import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from '@vscode/test-electron';
import { hasDisplay } from '../lib/display.mjs';
import { root } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { startDesktop } from './desktop.mjs';
import { canServe, ensureHost } from './install.mjs';
import { setupEnvironment } from './suite-setup.mjs';

/** @typedef {import('./suite-setup.mjs').SuiteSetup} SuiteSetup */
/** @typedef {{ extension: string, tests: string, folder: string }} SuitePlaces */

/**
 * Runs a bundled suite in the host that fits this machine, and returns its exit code.
 * @param {SuitePlaces} places
 * @param {SuiteSetup} setup
 */
export async function runSuite(places, setup) {
  const executable = await findDesktop(setup);
  if (executable === undefined) return runServed(places, setup);
  const desktop = await startDesktop(setup);
  try {
    return await run(places, setup, executable, desktop.launchArgs);
  } finally {
    await desktop.close();
  }
}

/**
 * @param {SuitePlaces} places
 * @param {SuiteSetup} setup
 */
async function runServed(places, setup) {
  // Installed here, so that its progress is seen as it comes.
  await ensureHost();
  return run(places, setup, join(root, 'scripts', 'host', 'launcher.mjs'), []);
}

/**
 * The desktop VS Code's executable, or nothing where the served host is the one to use.
 * @param {SuiteSetup} setup
 */
async function findDesktop({ mode }) {
  const wanted = process.env['CUTLINE_HOST'];
  if (wanted !== undefined && wanted !== 'served' && wanted !== 'desktop') {
    throw new Problem(`CUTLINE_HOST must be served or desktop, not "${wanted}".`);
  }
  // The desktop started by test-electron is always trusted, and has no web extension host.
  if (mode !== 'default') {
    if (wanted !== 'desktop' && canServe()) return undefined;
    throw new Problem(`The ${mode} mode runs in the served host only, which needs Linux x64.`);
  }
  if (wanted === 'served' || (wanted === undefined && canServe() && !hasDisplay())) return undefined;
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(root, '.vscode-test', 'desktop') });
  } catch (error) {
    if (wanted === 'desktop' || !canServe()) throw error;
    console.log(`No desktop VS Code could be downloaded (${String(error)}); using the served host.`);
    return undefined;
  }
}

/**
 * @param {SuitePlaces} places
 * @param {SuiteSetup} setup
 * @param {string} vscodeExecutablePath
 * @param {string[]} launchArgs
 */
async function run({ extension, tests, folder }, setup, vscodeExecutablePath, launchArgs) {
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [folder, '--disable-extensions', ...launchArgs],
      extensionTestsEnv: setupEnvironment(setup),
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  }
}
