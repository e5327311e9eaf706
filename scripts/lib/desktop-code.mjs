import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { hasDisplay } from './display.mjs';
import { tempFolder } from './temp.mjs';

/** The user's own `code` command, where there is one and a display to show its window on. */
export function findCode() {
  if (!hasDisplay()) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/**
 * @typedef {object} Session
 * @property {string} folder The workspace.
 * @property {string[]} extensions Extension folders, loaded as they are built.
 * @property {Record<string, unknown>} settings User settings.
 */

/**
 * Opens a window of the user's VS Code with a profile of its own, so that theirs is untouched; `ended`
 * settles when the window is closed, and `close` closes it and removes the profile.
 * @param {string} code
 * @param {Session} session
 */
export async function openDesktop(code, { folder, extensions, settings }) {
  const { folder: profile, remove } = await tempFolder('desktop');
  const data = join(profile, 'data');
  await mkdir(join(data, 'User'), { recursive: true });
  await writeFile(join(data, 'User', 'settings.json'), JSON.stringify(settings, undefined, 2));
  const args = ['--new-window', '--wait', '--skip-welcome', '--skip-release-notes', '--disable-telemetry'];
  args.push(`--user-data-dir=${data}`, `--extensions-dir=${join(profile, 'extensions')}`);
  args.push(...extensions.map((extension) => `--extensionDevelopmentPath=${extension}`), folder);
  const shell = process.platform === 'win32';
  /** @type {(text: string) => string} */
  const quote = (text) => (shell ? `"${text}"` : text);
  const child = spawn(quote(code), args.map(quote), { stdio: 'ignore', shell });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  const close = async () => {
    // The command is a small program that starts the window; the profile's lock names the window's process.
    const pid = Number(await readFile(join(data, 'code.lock'), 'utf8').catch(() => ''));
    if (pid > 0 && child.exitCode === null) process.kill(pid);
    child.kill();
    await ended;
    await remove();
  };
  return { ended, close };
}
