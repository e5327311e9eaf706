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
import { runServedSuite } from './served-suite.mjs';
import { startServer } from './server.mjs';
import { quietSettings, restrictedMode, trustEverything } from './settings.mjs';
import { readSetup, suiteSettings } from './suite-setup.mjs';

await runCommand(async (defer) => {
  // Standard input is held by the process that started us: when that is gone, the run is over.
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).resume();
  const places = readArguments(process.argv.slice(2));
  const setup = readSetup();
  const paths = await ensureHost();

  // The server's settings name the bridge, so it opens first; the suite calls it only in the page.
  /** @type {import('./page-actions.mjs').Handlers | undefined} */
  let actions;
  const bridge = await openBridge(
    () => (actions ? Promise.resolve(actions) : Promise.reject(new Error('The page is not open yet.'))),
    (result) => writeFileSync(setup.result, JSON.stringify(result)),
  );
  defer(bridge.close);

  const trust = setup.mode === 'restricted' ? restrictedMode : trustEverything;
  const settings = { ...quietSettings, ...trust, ...suiteSettings(setup, 'served', bridge) };
  const server = await startServer(paths, { settings, testDriver: true });
  defer(server.stop);

  const browser = await openBrowser(paths);
  defer(browser.close);
  // What a language pack sets: the workbench has no German texts here, and extensions are asked for theirs.
  if (setup.mode === 'german') await browser.page.addInitScript("globalThis._VSCODE_NLS_LANGUAGE = 'de'");
  actions = pageActions(browser.page, collectReports(browser.page));
  return runServedSuite(browser.page, server, places, setup.timeoutSeconds);
});

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
