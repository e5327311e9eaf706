import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
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

/**
 * Gives an older VS Code, whose search program came from a post-install download, that of the registry;
 * without it `findFiles` does not work.
 * @param {HostPaths} paths
 */
export async function provideSearchProgram(paths) {
  const folder = join(paths.vscode, 'node_modules', '@vscode', 'ripgrep');
  const program = join(folder, 'bin', 'rg');
  if (!existsSync(folder) || existsSync(program)) return;
  const args = ['install', '--no-save', '--ignore-scripts', '--loglevel=error', '@vscode/ripgrep-universal@1.18.0'];
  await runOrFail("Fetching VS Code's search program", 'npm', args, { cwd: paths.folder });
  await mkdir(join(folder, 'bin'), { recursive: true });
  await copyFile(join(paths.modules, '@vscode', 'ripgrep-universal', 'bin', 'linux-x64', 'rg'), program);
}
