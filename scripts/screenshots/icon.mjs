import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../host/browser.mjs';
import { root } from '../lib/paths.mjs';

/**
 * Draws the extension's icon, which the packaging asks for as a PNG, from its source beside this file.
 * @param {import('../host/paths.mjs').HostPaths} paths
 */
export async function drawIcon(paths) {
  const source = await readFile(join(root, 'scripts', 'screenshots', 'icon.svg'), 'utf8');
  const { page, close } = await openBrowser(paths, { width: 128, height: 128 });
  try {
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${source}`);
    await page.screenshot({ path: join(root, 'media', 'icon.png'), omitBackground: true });
  } finally {
    await close();
  }
}
