import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, randomToken } from '../lib/net.mjs';
import { Problem } from '../lib/problem.mjs';
import { runOrFail } from '../lib/run.mjs';
import { tempFolder } from '../lib/temp.mjs';

/** @typedef {import('./paths.mjs').HostPaths} HostPaths */

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, unknown>} settings User settings.
 * @property {string[]} [extensions] Packed extensions (.vsix files) to install.
 * @property {boolean} [testDriver] Let the page start extensions in development and their test suites.
 */

/**
 * A running server; `address` opens the workbench with the given query parameters.
 * @typedef {object} Server
 * @property {string} authority Host and port, as in `vscode-remote://` addresses.
 * @property {(query: Record<string, string>) => string} address
 * @property {Promise<string>} ended Settles when the server has ended, with the end of its output.
 * @property {() => Promise<void>} stop Ends the server with all that it started, and removes its data.
 */

const keeper = join(dirname(fileURLToPath(import.meta.url)), 'keeper.mjs');
const readyLine = 'Extension host agent listening';
const startSeconds = 60;

/**
 * Starts VS Code's server on a free loopback port behind a random token, and waits until it is ready.
 * It ends with the process that started it, even if that is killed.
 * @param {HostPaths} paths
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(paths, { settings, extensions = [], testDriver = false }) {
  const { folder: data, remove } = await tempFolder('server');
  try {
    const user = join(data, 'data', 'User');
    await mkdir(user, { recursive: true });
    await mkdir(join(data, 'tmp'));
    await writeFile(join(user, 'settings.json'), JSON.stringify(settings, undefined, 2));
    if (extensions.length > 0) await installExtensions(paths, data, extensions);
    const server = await launch(paths, data, testDriver);
    return { ...server, stop: () => server.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * @param {HostPaths} paths
 * @param {string} data
 * @param {string[]} files
 */
async function installExtensions(paths, data, files) {
  const args = [paths.server, ...files.flatMap((file) => ['--install-extension', file])];
  args.push('--force', '--server-data-dir', data, '--accept-server-license-terms');
  await runOrFail(`Installing ${files.join(' and ')}`, paths.node, args, { env: serverEnvironment(data) });
}

/**
 * @param {HostPaths} paths
 * @param {string} data
 * @param {boolean} testDriver
 * @returns {Promise<Server>}
 */
async function launch(paths, data, testDriver) {
  const port = await freePort();
  const token = randomToken();
  const args = [paths.server, '--host', '127.0.0.1', '--port', String(port), '--connection-token', token];
  args.push('--accept-server-license-terms', '--server-data-dir', data, '--telemetry-level', 'off');
  if (testDriver) args.push('--enable-smoke-test-driver');
  // Detached, so that a Ctrl-C in the terminal reaches our own process alone, which ends it in order.
  const child = spawn(process.execPath, [keeper, paths.node, ...args], {
    detached: true,
    env: serverEnvironment(data),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', () => resolve(output.trim().split('\n').slice(-15).join('\n')));
  });
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  const ready = new Promise((resolve) => {
    /** @param {Buffer} data */
    const read = (data) => {
      output = (output + String(data)).slice(-20_000);
      if (output.includes(readyLine)) resolve('ready');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const timer = wait(startSeconds);
  const first = await Promise.race([ready, ended.then(() => 'ended'), timer.promise]);
  timer.clear();
  if (first !== 'ready') {
    await stop();
    const what = first === 'ended' ? 'ended at once' : `was not ready after ${startSeconds} s`;
    throw new Problem(
      `VS Code's server ${what}:\n${await ended}\n` + `Delete ${paths.folder} and run this again to install it anew.`,
    );
  }
  const authority = `127.0.0.1:${port}`;
  return {
    authority,
    address: (query) => `http://${authority}/?${new URLSearchParams({ tkn: token, ...query }).toString()}`,
    ended,
    stop,
  };
}

/**
 * Our environment without what a surrounding VS Code, Electron or npm left in it for its own programs,
 * and with a temporary folder that is removed with the server's data.
 * @param {string} data
 */
function serverEnvironment(data) {
  const foreign = /^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$|XDG_RUNTIME_DIR$)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  // Without a gallery the server asks no marketplace about the extensions that it has.
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}', TMPDIR: join(data, 'tmp') };
}

/** @param {number} seconds */
function wait(seconds) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const promise = new Promise((resolve) => {
    timer = setTimeout(() => resolve('late'), seconds * 1000);
  });
  return { promise, clear: () => clearTimeout(timer) };
}
