// npm start [-- PATH]: builds Cutline, lints the sample repository or PATH in the terminal, reviews the sample's
// prepared branch, and opens it in a real VS Code with the extension installed and the Tension Panel open.
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ensureHost } from './host/install.mjs';
import { startServer } from './host/server.mjs';
import { quietSettings, trustEverything } from './host/settings.mjs';
import { runCommand } from './lib/cleanup.mjs';
import { findCode, openDesktop } from './lib/desktop-code.mjs';
import { packForTrying } from './lib/pack.mjs';
import { root } from './lib/paths.mjs';
import { Problem } from './lib/problem.mjs';
import { run, runOrFail } from './lib/run.mjs';
import { tempFolder } from './lib/temp.mjs';
import { copySampleWithBranches } from './lib/workspace.mjs';

/** @typedef {import('./lib/cleanup.mjs').Cleanup} Cleanup */

const usage = `Usage: npm start [-- PATH]

Lints PATH, or lints and reviews a copy of samples/checkout on a branch of its own, and opens it in VS Code with
the Tension Panel. PATH is opened in place.

Environment:
  CUTLINE_HOST  served or desktop; else the desktop where there is a "code" command and a display`;

const companion = join(root, 'scripts', 'companion');

await runCommand(async (defer) => {
  const [path, ...rest] = process.argv.slice(2);
  if (path === '--help') {
    console.log(usage);
    return 0;
  }
  if (rest.length > 0 || path?.startsWith('-')) throw new Problem(usage);
  if (path !== undefined) await mustBeFolder(path);

  await runOrFail('The build', process.execPath, [join(root, 'scripts', 'build.mjs')]);
  const folder = path === undefined ? await copySample(defer) : resolve(path);
  await show('lint', folder);
  if (path === undefined) await show('review', folder);

  const settings = {
    ...quietSettings,
    ...(path === undefined ? trustEverything : {}),
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
  };
  const code = process.env['CUTLINE_HOST'] === 'served' ? undefined : findCode();
  if (code === undefined && process.env['CUTLINE_HOST'] === 'desktop') {
    throw new Problem(
      'There is no "code" command on PATH, or no display. Install VS Code, or leave CUTLINE_HOST unset.',
    );
  }
  return code === undefined ? serve(folder, settings, defer) : open(code, folder, settings, defer);
});

/** @param {string} path */
async function mustBeFolder(path) {
  const stats = await stat(path).catch(() => undefined);
  if (!stats) throw new Problem(`There is no folder ${path}. Give the path of a repository, or none for the sample.`);
  if (!stats.isDirectory()) throw new Problem(`${path} is not a folder. Give the path of a repository.`);
}

/** @param {(cleanup: Cleanup) => void} defer */
async function copySample(defer) {
  const { folder, remove } = await copySampleWithBranches();
  defer(remove);
  return folder;
}

/**
 * Runs one of Cutline's commands in the terminal, as anybody would.
 * @param {'lint' | 'review'} command
 * @param {string} folder
 */
async function show(command, folder) {
  console.log(`\n$ cutline ${command} ${folder}`);
  const { code } = await run(process.execPath, [join(root, 'dist', 'cli.js'), command, folder], { show: true });
  if (code > 1)
    console.error(`cutline ${command} could not do its work (exit code ${code}); opening VS Code all the same.`);
}

/**
 * @param {string} code
 * @param {string} folder
 * @param {Record<string, unknown>} settings
 * @param {(cleanup: Cleanup) => void} defer
 */
async function open(code, folder, settings, defer) {
  const window = await openDesktop(code, { folder, extensions: [root, companion], settings });
  defer(window.close);
  console.log(`\nVS Code is opening ${folder}. Close its window or press Ctrl-C to stop.`);
  return window.ended;
}

/**
 * @param {string} folder
 * @param {Record<string, unknown>} settings
 * @param {(cleanup: Cleanup) => void} defer
 * @returns {Promise<never>}
 */
async function serve(folder, settings, defer) {
  console.log('');
  const paths = await ensureHost();
  console.log('Installing the extension in a VS Code of its own ...');
  const { folder: packed, remove } = await tempFolder('packed');
  defer(remove);
  const extensions = await Promise.all([
    packForTrying(root, join(packed, 'product')),
    packForTrying(companion, join(packed, 'companion')),
  ]);
  const server = await startServer(paths, { settings, extensions });
  defer(server.stop);
  console.log(`\nVS Code has ${folder} open at this address; it holds a secret, so keep it to yourself:`);
  console.log(`\n  ${server.address({ folder })}\n`);
  console.log('Press Ctrl-C to stop.');
  const output = await server.ended;
  throw new Problem(`VS Code's server ended by itself:\n${output}`);
}
