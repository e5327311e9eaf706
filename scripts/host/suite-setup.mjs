/**
 * What `scripts/test-extension.mjs` tells the program that runs the suite.
 * @typedef {object} SuiteSetup
 * @property {'default' | 'web' | 'restricted' | 'german'} mode
 * @property {string} [grep]
 * @property {string} extension The id of the extension under test.
 * @property {string} pictures A folder for pictures.
 * @property {string} result A file for the totals, as JSON.
 * @property {number} timeoutSeconds
 */

const variable = 'CUTLINE_TEST_SETUP';

/**
 * The environment variables that carry a setup to the launcher.
 * @param {SuiteSetup} setup
 */
export function setupEnvironment(setup) {
  return { [variable]: JSON.stringify(setup) };
}

/**
 * The setup that this process was started with.
 * @returns {SuiteSetup}
 */
export function readSetup() {
  const text = process.env[variable];
  if (text === undefined) throw new Error(`${variable} is not set. Run scripts/test-extension.mjs instead.`);
  return JSON.parse(text);
}

/**
 * User settings for a run of the suite.
 * @param {SuiteSetup} setup
 * @param {'served' | 'desktop'} host
 * @param {{ address: string, token: string }} bridge
 */
export function suiteSettings({ mode, grep, extension, pictures }, host, { address, token }) {
  return {
    ...(mode === 'web' ? { 'remote.extensionKind': { [extension]: ['web'] } } : {}),
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    cutlineTest: { bridge: address, token, host, mode, grep, extension, pictures },
  };
}
