import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runOrFail } from '../lib/run.mjs';

/** @typedef {import('./paths.mjs').HostPaths} HostPaths */

/** Built-in extensions that do nothing here but try the network. */
const unwanted = ['copilot', 'github-authentication', 'microsoft-authentication', 'tunnel-forwarding'];

/**
 * Installs the dependencies of VS Code itself, which its package brings only as a list with hashes.
 * @param {HostPaths} paths
 */
export async function installVscodeDependencies(paths) {
  const args = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runOrFail("Installing VS Code's own dependencies", 'npm', args, { cwd: paths.vscode });
}

/**
 * Removes the built-in extensions that want the network.
 * @param {HostPaths} paths
 */
export async function pruneExtensions(paths) {
  const folder = join(paths.vscode, 'extensions');
  for (const name of await readdir(folder)) {
    if (unwanted.includes(name) || name.startsWith('ms-vscode.')) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}
