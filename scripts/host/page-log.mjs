/** @typedef {import('../../test/extension/harness/protocol.js').PageReport} PageReport */

const webviewAddress = /webview\/browser\/pre\/|vscode-webview:|vscode-resource|vscode-remote-resource/;
const policyWords = /content security policy/i;

/** The served host has no service worker of its own; the browser says so without an address. */
const missingWorker = 'A bad HTTP response code (404)';

/**
 * Collects the console errors and Content Security Policy reports of a page and of every frame in it.
 * @param {import('playwright-core').Page} page
 * @returns {PageReport[]} A list that grows as reports come in.
 */
export function collectReports(page) {
  /** @type {PageReport[]} */
  const reports = [];
  /** @type {(text: string, url: string) => void} */
  const add = (text, url) => {
    const kind = policyWords.test(text) ? 'csp' : 'error';
    reports.push({ kind, text, url, webview: isFromWebview(text, url) });
  };
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || policyWords.test(text)) add(text, message.location().url);
  });
  page.on('pageerror', (error) => {
    const text = error.stack ?? error.message;
    add(text, /\b[a-z-]+:\/\/[^\s)]+/.exec(text)?.[0] ?? '');
  });
  return reports;
}

/**
 * Workbench code always has an address; a script that stands in a webview's HTML has none.
 * @param {string} text
 * @param {string} url
 */
function isFromWebview(text, url) {
  return webviewAddress.test(url) || (url === '' && !text.startsWith(missingWorker));
}
