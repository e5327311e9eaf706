import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findWebview, webviewTitles } from './webviews.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('../../test/extension/harness/protocol.js').PageActions} PageActions
 * @typedef {import('../../test/extension/harness/protocol.js').PageReport} PageReport
 * @typedef {import('../../test/extension/harness/protocol.js').Webview} Webview
 */

/**
 * Each page action as a function that does it.
 * @typedef {{ [Name in Exclude<keyof PageActions, 'result'>]:
 *   (args: Parameters<PageActions[Name]>[0]) => Promise<ReturnType<PageActions[Name]>> }} Handlers
 */

/** How long an action waits for what it speaks of: less than a test's own limit, so that its message is seen. */
const patience = 8000;

/**
 * The actions of a person at one page.
 * @param {Page} page
 * @param {PageReport[]} reports
 * @returns {Handlers}
 */
export function pageActions(page, reports) {
  page.setDefaultTimeout(patience);
  /** @param {Webview | undefined} webview */
  const content = (webview) => (webview ? findWebview(page, webview, patience) : Promise.resolve(page.mainFrame()));
  /** @param {{ webview?: Webview | undefined, selector?: string | undefined }} target */
  const find = async ({ webview, selector = 'body' }) => (await content(webview)).locator(selector).first();

  return {
    text: async (target) => (await find(target)).innerText(),
    html: async (target) => (await find(target)).innerHTML(),
    aria: async (target) => (await find(target)).ariaSnapshot(),
    count: async ({ webview, selector }) => (await content(webview)).locator(selector).count(),
    click: async ({ button = 'left', double = false, ...target }) => {
      await (await find(target)).click({ button, clickCount: double ? 2 : 1 });
      return null;
    },
    drag: async ({ onto, ...target }) => {
      const [from, to] = [await find(target), await find({ ...target, selector: onto })];
      // A list of VS Code begins to drag only once the mouse has moved, and expands what it rests on.
      await from.hover();
      await page.mouse.down();
      await to.hover();
      await to.hover({ position: { x: 40, y: 12 } });
      await page.mouse.up();
      return null;
    },
    check: async ({ checked = true, ...target }) => {
      await (await find(target)).setChecked(checked);
      return null;
    },
    fill: async ({ text, ...target }) => {
      await (await find(target)).fill(text);
      return null;
    },
    focus: async (target) => {
      await (await find(target)).focus();
      return null;
    },
    type: async ({ text }) => {
      await page.keyboard.type(text);
      return null;
    },
    press: async ({ key, ...target }) => {
      if (target.selector === undefined) await page.keyboard.press(key);
      else await (await find(target)).press(key);
      return null;
    },
    evaluate: async ({ webview, expression }) => (await content(webview)).evaluate(expression),
    waitFor: async ({ webview, selector, state = 'visible' }) => {
      await (await content(webview)).locator(selector).first().waitFor({ state });
      return null;
    },
    screenshot: async ({ path, webview, selector }) => {
      await mkdir(dirname(path), { recursive: true });
      if (webview ?? selector) await (await find({ webview, selector })).screenshot({ path });
      else await page.screenshot({ path });
      return null;
    },
    resize: async (size) => {
      await page.setViewportSize(size);
      return null;
    },
    webviews: () => webviewTitles(page),
    reports: () => Promise.resolve([...reports]),
  };
}
