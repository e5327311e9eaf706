import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../../scripts/host/browser.mjs';
import { canServe, ensureHost } from '../../scripts/host/install.mjs';
import { startServer } from '../../scripts/host/server.mjs';
import { findWebview } from '../../scripts/host/webviews.mjs';
import { packForTrying } from '../../scripts/lib/pack.mjs';
import { root, sampleFolder } from '../../scripts/lib/paths.mjs';
import { tempFolder } from '../../scripts/lib/temp.mjs';
import { copyAsRepository } from '../../scripts/lib/workspace.mjs';
import { pictureSettings } from '../../scripts/screenshots/settings.mjs';
import { openWindow } from '../../scripts/screenshots/window.mjs';

const patience = 30_000;
const title = 'Tension Panel';

/** A window is reloaded with all that runs in it, the suite too; so this stands outside of VS Code. */
describe('the Tension Panel over a reload of the window', function () {
  this.timeout(300_000);
  /** @type {(() => Promise<void>)[]} */
  const afterwards = [];
  /** @type {import('playwright-core').Page} */
  let page;
  /** @type {string} */
  let address;

  before(async function () {
    if (!canServe()) return this.skip();
    const paths = await ensureHost();
    const packed = await tempFolder('packed');
    afterwards.push(packed.remove);
    const extensions = [await packForTrying(root, packed.folder)];
    const server = await startServer(paths, { settings: pictureSettings, extensions });
    afterwards.push(server.stop);
    const workspace = await copyAsRepository(sampleFolder);
    afterwards.push(workspace.remove);
    const browser = await openBrowser(paths, { width: 1440, height: 936, scale: 1, colorScheme: 'dark' });
    afterwards.push(browser.close);
    page = browser.page;
    const file = pathToFileURL(join(workspace.folder, 'docs', 'prd', '0001-buy-again.md')).pathname;
    const open = `vscode-remote://${server.authority}${file}`;
    await page.goto(server.address({ folder: workspace.folder, payload: JSON.stringify([['openFile', open]]) }));
    // Without the file, so that what is open afterwards is what VS Code itself has kept.
    address = server.address({ folder: workspace.folder });
  });
  after(async () => {
    for (const each of afterwards.reverse()) await each();
  });

  it('shows the same artifact, tab, filters and place again', async () => {
    const window = openWindow(page);
    await window.ready();
    const panel = await window.openPanel('Buy again');
    await panel.locator('.field-search input').fill('buy');
    await panel.locator('text=1 artifact shown.').waitFor();
    await panel.locator('#tab-done').click();
    await panel.locator('#view-done').waitFor();
    await window.resize({ width: 1440, height: 500 });
    await panel.evaluate('scrollTo(0, 200)');
    const scrolled = await until(panel, 'window.scrollY');
    assert.ok(scrolled > 0, 'there is something to scroll');
    // A browser's VS Code writes down what a window holds every five seconds.
    await page.waitForTimeout(12_000);

    await page.goto('about:blank');
    await page.goto(address);
    const again = await findWebview(page, { title, selector: '#view-done' }, patience);
    await again.locator('main:has-text("Buy again")').waitFor();
    assert.equal(await again.locator('#tab-done').getAttribute('aria-selected'), 'true');
    // It goes there once what it shows is laid out.
    await again.waitForFunction(`window.scrollY === ${scrolled}`, undefined, { timeout: patience });
    await again.locator('#tab-matrix').click();
    assert.equal(await again.locator('.field-search input').inputValue(), 'buy');
  });

  /**
   * The number that an expression comes to rest at, above nought.
   * @param {import('playwright-core').Frame} frame
   * @param {string} expression
   * @returns {Promise<number>}
   */
  async function until(frame, expression) {
    for (const end = Date.now() + patience; Date.now() < end;) {
      /** @type {unknown} */
      const value = await frame.evaluate(expression);
      if (typeof value === 'number' && value > 0) return value;
      await page.waitForTimeout(100);
    }
    return 0;
  }
});
