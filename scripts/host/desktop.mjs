import { writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { freePort } from '../lib/net.mjs';
import { tempFolder } from '../lib/temp.mjs';
import { openBridge } from './bridge.mjs';
import { pageActions } from './page-actions.mjs';
import { collectReports } from './page-log.mjs';
import { quietSettings } from './settings.mjs';
import { suiteSettings } from './suite-setup.mjs';

/** @typedef {import('./suite-setup.mjs').SuiteSetup} SuiteSetup */

/**
 * Prepares a run of the suite in the desktop VS Code: a profile of its own, and the same page bridge as
 * in the served host, which reaches the window through its debugging port.
 * @param {SuiteSetup} setup
 */
export async function startDesktop(setup) {
  const port = await freePort();
  const { folder: profile, remove } = await tempFolder('desktop');
  /** @type {ReturnType<typeof attach> | undefined} */
  let attached;
  const bridge = await openBridge(
    async () => (await (attached ??= attach(port))).actions,
    (result) => writeFileSync(setup.result, JSON.stringify(result)),
  );
  const user = join(profile, 'data', 'User');
  await mkdir(user, { recursive: true });
  const settings = { ...quietSettings, ...suiteSettings(setup, 'desktop', bridge) };
  await writeFile(join(user, 'settings.json'), JSON.stringify(settings, undefined, 2));
  return {
    launchArgs: [
      `--user-data-dir=${join(profile, 'data')}`,
      `--extensions-dir=${join(profile, 'extensions')}`,
      `--remote-debugging-port=${port}`,
    ],
    close: async () => {
      bridge.close();
      const { browser } = (await attached?.catch(() => undefined)) ?? {};
      await browser?.close();
      await remove();
    },
  };
}

/** @param {number} port */
async function attach(port) {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  for (let turn = 0; turn < 100; turn += 1) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((candidate) => candidate.url().includes('workbench'));
    if (page) return { browser, actions: pageActions(page, collectReports(page)) };
    await sleep(100);
  }
  throw new Error("The desktop VS Code's window was not found through its debugging port.");
}
