// npm run package [-- --check]: builds the extension for release and packs it; with --check it keeps nothing.
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build/run.mjs';
import { toolPath } from './checks/tools.mjs';
import { root } from './lib/paths.mjs';
import { describe, Problem } from './lib/problem.mjs';
import { runOrFail } from './lib/run.mjs';

const packageBudget = 1200;

/** What is packed beside `dist/`; `.vscodeignore` says the same to vsce, which reads it in the staging folder. */
const packed = [
  'package.json',
  'package.nls.json',
  'package.nls.de.json',
  '.vscodeignore',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'SECURITY.md',
];
const packedFolders = ['media', 'docs', 'l10n', 'schemas', 'snippets'];

/** Keys of the manifest that are about development. */
const unshipped = ['scripts', 'devDependencies', 'private', 'allowScripts', 'bin'];

/**
 * Copies what is packed into an empty folder, with a manifest that has no scripts and no development parts.
 * @param {string} stage
 */
async function fill(stage) {
  await rm(stage, { recursive: true, force: true });
  await mkdir(stage, { recursive: true });
  for (const name of [...packed, ...packedFolders].filter((each) => existsSync(join(root, each)))) {
    await cp(join(root, name), join(stage, name), { recursive: true });
  }
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const shipped = Object.fromEntries(Object.entries(manifest).filter(([key]) => !unshipped.includes(key)));
  await writeFile(join(stage, 'package.json'), `${JSON.stringify(shipped, null, 2)}\n`);
}

/** @param {{ name: string, bytes: number, budget: number }[]} sizes */
function checkBudgets(sizes) {
  for (const { name, bytes, budget } of sizes) {
    console.log(`${name.padEnd(22)} ${String(Math.round(bytes / 1000)).padStart(5)} KB of ${budget} KB`);
  }
  const over = sizes.filter(({ bytes, budget }) => bytes > budget * 1000);
  if (over.length === 0) return;
  throw new Problem(
    `Over its budget: ${over.map(({ name, bytes, budget }) => `${name} (${Math.round(bytes / 1000)} KB of ${budget} KB)`).join(', ')}.\n` +
      'See what it is made of with `npx esbuild --bundle --analyze ENTRY`; leave out what is not needed, import from zod as ' +
      '`import * as z`, or, when the growth is worth it, raise the budget in scripts/build/bundles.mjs and say why in the commit.',
    1,
  );
}

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const stage = join(root, '.cache', 'package');
  await fill(stage);
  const built = await buildAll({ folder: join(stage, 'dist'), production: true });
  const { name, version } = JSON.parse(await readFile(join(stage, 'package.json'), 'utf8'));
  const file = join(values.check ? stage : root, `${name}-${version}.vsix`);
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    file,
  ];
  await runOrFail('Packing the extension', process.execPath, [toolPath('vsce'), ...args], { cwd: stage });
  const { size } = await stat(file);
  checkBudgets([
    ...built.map(({ file: bundle, ...rest }) => ({ name: `dist/${bundle}`, ...rest })),
    { name: `${name}-${version}.vsix`, bytes: size, budget: packageBudget },
  ]);
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
}
