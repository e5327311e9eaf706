#!/usr/bin/env node
// Stands in for VS Code's executable: takes the arguments of `@vscode/test-electron`, runs the suite in
// a served VS Code with a browser of its own, and exits with the suite's code.
import { writeFileSync } from 'node:fs';
import { runCommand } from '../lib/cleanup.mjs';
import { Problem } from '../lib/problem.mjs';
import { openBridge } from './bridge.mjs';
import { openBrowser } from './browser.mjs';
import { ensureHost } from './install.mjs';
import { pageActions } from './page-actions.mjs';
import { collectReports } from './page-log.mjs';
import { relay } from './relay.mjs';
import { startServer } from './server.mjs';
import { quietSettings, restrictedMode, trustEverything } from './settings.mjs';
import { readSetup, suiteSettings } from './suite-setup.mjs';

await runCommand(async (defer) => {
  // Standard input is held by the process that started us: when that is gone, the run is over.
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).resume();
  const { extension, tests, folder } = readArguments(process.argv.slice(2));
  const setup = readSetup();
  const paths = await ensureHost();

  /** @type {(handlers: import('./page-actions.mjs').Handlers) => void} */
  let pageIsReady = () => {};
  /** @type {Promise<import('./page-actions.mjs').Handlers>} */
  const actions = new Promise((resolve) => (pageIsReady = resolve));
  const bridge = await openBridge(
    () => actions,
    (result) => writeFileSync(setup.result, JSON.stringify(result)),
  );
  defer(bridge.close);

  const server = await startServer(paths, {
    settings: {
      ...quietSettings,
      ...(setup.mode === 'restricted' ? restrictedMode : trustEverything),
      ...suiteSettings(setup, 'served', bridge),
    },
    testDriver: true,
  });
  defer(server.stop);

  const browser = await openBrowser(paths);
  defer(browser.close);
  const { page } = browser;
  pageIsReady(pageActions(page, collectReports(page)));

  const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', relay);
  const crash = new Promise((resolve) => page.on('crash', resolve));
  const remote = `vscode-remote://${server.authority}`;
  const payload = [
    ['extensionDevelopmentPath', remote + extension],
    ['extensionTestsPath', remote + tests],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  await page.goto(server.address({ folder, payload: JSON.stringify(payload) }));

  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, setup.timeoutSeconds * 1000)));
  const code = await Promise.race([
    exit.then(Number),
    crash.then(() => fail('The browser page crashed.')),
    server.ended.then((output) => fail(`VS Code's server ended during the run:\n${output}`)),
    late.then(() => fail(`The suite did not end within ${setup.timeoutSeconds} s (CUTLINE_TEST_TIMEOUT).`)),
  ]);
  clearTimeout(timer);
  return code;
});

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  throw new Problem(message, 1);
}

/** @param {string[]} args */
function readArguments(args) {
  /** @param {string} name */
  const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const extension = value('extensionDevelopmentPath');
  const tests = value('extensionTestsPath');
  const folder = args.find((arg) => !arg.startsWith('-'));
  if (extension === undefined || tests === undefined || folder === undefined) {
    throw new Problem(
      'Usage: launcher.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE FOLDER\n' +
        'It is started by scripts/test-extension.mjs.',
    );
  }
  return { extension, tests, folder };
}
