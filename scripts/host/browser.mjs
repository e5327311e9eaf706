import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** @typedef {import('./paths.mjs').HostPaths} HostPaths */

/**
 * @typedef {object} BrowserOptions
 * @property {number} [width]
 * @property {number} [height]
 * @property {number} [scale] Device pixels to one CSS pixel.
 * @property {'dark' | 'light'} [colorScheme]
 */

/** The browser talks to the loopback address alone, and draws without a GPU and without a sandbox of its own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--disable-dev-shm-usage',
  '--no-zygote',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Opens the host's own Chromium, without a window, and one empty page in it.
 * @param {HostPaths} paths
 * @param {BrowserOptions} [options]
 */
export async function openBrowser(paths, { width = 1280, height = 800, scale = 1, colorScheme = 'dark' } = {}) {
  const browser = await chromium.launch({
    executablePath: paths.chromium,
    args: flags,
    env: browserEnvironment(paths),
    // The process that opened it closes it; playwright's own handlers would end that process too early.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
  });
  const page = await context.newPage();
  return { page, close: () => browser.close() };
}

/** @param {HostPaths} paths */
function browserEnvironment(paths) {
  return {
    ...process.env,
    LD_LIBRARY_PATH: paths.libraries,
    FONTCONFIG_PATH: paths.browser,
    FONTCONFIG_FILE: join(paths.browser, 'fonts.conf'),
  };
}
