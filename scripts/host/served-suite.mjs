import { pathToFileURL } from 'node:url';
import { Problem } from '../lib/problem.mjs';
import { relay } from './relay.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./server.mjs').Server} Server
 * @typedef {import('./run-suite.mjs').SuitePlaces} SuitePlaces
 */

/**
 * Opens the workbench in a page so that it runs a suite in its extension host, and waits for the suite's
 * exit code: for so many seconds, and only while the page and the server live.
 * @param {Page} page
 * @param {Server} server
 * @param {SuitePlaces} places
 * @param {number} seconds
 * @returns {Promise<number>}
 */
export async function runServedSuite(page, server, { extension, tests, folder }, seconds) {
  /** @type {(code: number) => void} */
  let settle;
  /** @type {(reason: Problem) => void} */
  let giveUp;
  /** @type {Promise<number>} */
  const end = new Promise((resolve, reject) => {
    settle = resolve;
    giveUp = reject;
  });
  /** @param {string} message */
  const fail = (message) => giveUp(new Problem(message, 1));

  // The workbench calls these two when it was started with a suite.
  await page.exposeFunction('codeAutomationLog', relay);
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => settle(code));
  page.on('crash', () => fail('The page crashed. Run the suite again; if it stays, give the machine more memory.'));
  void server.ended.then((output) => fail(`VS Code's server ended during the run:\n${output}`));
  const timer = setTimeout(() => {
    fail(`The suite did not end within ${seconds} s. CUTLINE_TEST_TIMEOUT gives it more; --grep runs a part.`);
  }, seconds * 1000);
  try {
    /** @param {string} path */
    const remote = (path) => `vscode-remote://${server.authority}${pathToFileURL(path).pathname}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(tests)],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    const opened = page.goto(server.address({ folder, payload: JSON.stringify(payload) }));
    await Promise.race([opened, end]);
    return await end;
  } finally {
    clearTimeout(timer);
  }
}
