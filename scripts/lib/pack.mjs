import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runOrFail } from './run.mjs';

const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');

/** What an extension of ours is packed from; a file or folder that it does not have is passed over. */
const parts = [
  'extension.js',
  'package.nls.json',
  'package.nls.de.json',
  'README.md',
  'dist',
  'media',
  'docs',
  'l10n',
  'schemas',
  'snippets',
];

/** Parts of the build that a served VS Code has no use for. */
const unneeded = /\.map$|\bcli\.js$/;

/** What of package.json is for those who build the extension alone. */
const unpacked = ['scripts', 'devDependencies', 'private', 'bin'];

/**
 * Packs an extension as it is built now into a .vsix file, for trying it out; a release is packed by
 * `npm run package`.
 * @param {string} source The extension's folder.
 * @param {string} out An empty folder for our use.
 */
export async function packForTrying(source, out) {
  const stage = join(out, 'stage');
  await mkdir(stage, { recursive: true });
  for (const part of parts.filter((name) => existsSync(join(source, name)))) {
    await cp(join(source, part), join(stage, part), { recursive: true, filter: (path) => !unneeded.test(path) });
  }
  /** @type {Record<string, unknown>} */
  const manifest = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const shown = Object.entries(manifest).filter(([key]) => !unpacked.includes(key));
  await writeFile(join(stage, 'package.json'), JSON.stringify(Object.fromEntries(shown), undefined, 2));
  // With a list of what to ignore, even an empty one, vsce does not ask for one.
  await writeFile(join(stage, '.vscodeignore'), '');
  const file = join(out, 'extension.vsix');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--skip-license'];
  const args = [vsce, 'package', ...options, '--out', file];
  await runOrFail(`Packing ${source}`, process.execPath, args, { cwd: stage });
  return file;
}
