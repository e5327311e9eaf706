import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Frame} Frame
 * @typedef {import('../../test/extension/harness/protocol.js').Webview} Webview
 */

/** An extension's own document stands in the innermost of the frames that VS Code makes for a webview. */
const contentFrames = ['active-frame', 'pending-frame'];

/**
 * Waits for a webview that holds the wanted selector and title.
 * @param {Page} page
 * @param {Webview} wanted
 * @param {number} milliseconds
 * @returns {Promise<Frame>}
 */
export async function findWebview(page, wanted, milliseconds) {
  const end = Date.now() + milliseconds;
  for (;;) {
    for (const frame of webviewFrames(page)) {
      if (await matches(frame, wanted)) return frame;
    }
    if (Date.now() > end) {
      const titles = (await webviewTitles(page)).map((title) => `"${title}"`).join(', ');
      throw new Error(`No webview with ${JSON.stringify(wanted)}; open now: ${titles || 'none'}.`);
    }
    await sleep(50);
  }
}

/**
 * The titles of the webviews that are open now.
 * @param {Page} page
 */
export async function webviewTitles(page) {
  const titles = webviewFrames(page).map((frame) => frame.title().catch(() => ''));
  return Promise.all(titles);
}

/** @param {Page} page */
function webviewFrames(page) {
  return page.frames().filter((frame) => contentFrames.includes(frame.name()));
}

/**
 * @param {Frame} frame
 * @param {Webview} wanted
 */
async function matches(frame, { selector, title }) {
  try {
    // A frame of a hidden or closed webview may stay attached for a while; a person sees neither.
    const element = await frame.frameElement();
    if (!(await element.isVisible())) return false;
    if (title !== undefined && !(await frame.title()).includes(title)) return false;
    return selector === undefined || (await frame.locator(selector).count()) > 0;
  } catch {
    return false;
  }
}
