import { format } from 'node:util';

/** What the workbench and its extension host say in every run of a served host without network and native modules. */
const usual = [
  /Could not locate the bindings file/,
  /Cannot find module '.*watchdog'/,
  /authentication provider 'github'/,
  /^\[(Service Worker|AgentHost|AccountPolicyGate|DefaultAccount|chat-stt|reconnection-|remote-connection)/,
  /^(Resolv(ing|ed) connection token|Creating a socket|Updating additional builtin extensions)/,
  /^Ignoring fetching additional builtin extensions/,
  /^Could not resolve remote authority|^WebSocket close with status code 1006/,
];

/**
 * Shows a console line of the window or its extension host, which is also how the suite's report comes;
 * lines that say nothing about a run are left out, unless `CUTLINE_TEST_VERBOSE` is set.
 * @param {string} type
 * @param {unknown[]} args The first may be a printf format.
 */
export function relay(type, args) {
  const text = format(...args);
  const isUsual = usual.some((pattern) => pattern.test(text));
  if (isUsual && !process.env['CUTLINE_TEST_VERBOSE']) return;
  console.log(type === 'info' || type === 'log' ? text : `<${type}> ${text}`);
}
