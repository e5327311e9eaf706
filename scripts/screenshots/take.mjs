import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../host/browser.mjs';
import { root } from '../lib/paths.mjs';
import { indexed } from './indexed.mjs';
import { themes } from './settings.mjs';
import { openWindow } from './window.mjs';

/**
 * One picture: what is opened, how large the window is, and what a person does before it is taken.
 * @typedef {object} Scene
 * @property {string} name
 * @property {string} folder Where the picture goes, from the repository's root.
 * @property {keyof typeof themes} theme
 * @property {{ width: number, height: number, scale: number }} size The scale is device pixels to a CSS pixel.
 * @property {string} open A file of the sample.
 * @property {boolean} [onBranch] On the sample's prepared branch.
 * @property {string} [add] A folder, from the repository's root, that is copied over the sample.
 * @property {(window: import('./window.mjs').Window) => Promise<void>} show
 * @property {(window: import('./window.mjs').Window) => Promise<void>} [atLast] What is done once the window has its size.
 */

/** The size in which a window is set up: in a small one not all can be reached. */
const roomy = { width: 1440, height: 936 };

/**
 * Opens a window of its own for a scene, lets it happen, and writes the picture once nothing moves.
 * @param {object} task
 * @param {import('../host/paths.mjs').HostPaths} task.paths
 * @param {import('../host/server.mjs').Server} task.server
 * @param {string} task.workspace A copy of the sample that may be changed.
 * @param {Scene} task.scene
 * @param {string} task.file
 */
export async function takePicture({ paths, server, workspace, scene, file }) {
  if (scene.add !== undefined) await cp(join(root, scene.add), workspace, { recursive: true });
  // The server's user settings are one for all pictures, so what differs is the workspace's.
  await mkdir(join(workspace, '.vscode'));
  const settings = JSON.stringify({ 'workbench.colorTheme': themes[scene.theme] });
  await writeFile(join(workspace, '.vscode', 'settings.json'), settings);
  const colorScheme = scene.theme.includes('light') ? 'light' : 'dark';
  const { page, close } = await openBrowser(paths, { ...roomy, scale: scene.size.scale, colorScheme });
  try {
    const address = `vscode-remote://${server.authority}${pathToFileURL(join(workspace, scene.open)).pathname}`;
    await page.goto(server.address({ folder: workspace, payload: JSON.stringify([['openFile', address]]) }));
    const window = openWindow(page);
    await window.ready();
    await scene.show(window);
    await window.resize(scene.size);
    await scene.atLast?.(window);
    await writeFile(file, indexed(await window.picture()));
    // Leaving in order ends the window's extension host at once.
    await page.goto('about:blank');
  } finally {
    await close();
  }
  return { kilobytes: Math.round((await stat(file)).size / 1024) };
}
