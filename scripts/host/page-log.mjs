/** @typedef {import('../../test/extension/harness/protocol.js').PageReport} PageReport */

const webviewAddress = /webview\/browser\/pre\/|vscode-webview:|vscode-resource|vscode-remote-resource/;
const policyWords = /content security policy/i;

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
    reports.push({ kind, text, url, webview: webviewAddress.test(url) });
  };
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || policyWords.test(text)) add(text, message.location().url);
  });
  page.on('pageerror', (error) => add(error.stack ?? error.message, error.stack ?? ''));
  return reports;
}
