import { chmod, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { bundles } from './bundles.mjs';
import { forbiddenInputs, forbiddenPlaces } from './forbidden.mjs';

/** @typedef {{ file: string, bytes: number, budget: number }} Built */

/**
 * Builds every bundle into a folder and refuses a result that could make code out of text.
 * @param {{ folder: string, production: boolean }} options
 * @returns {Promise<Built[]>}
 */
export async function buildAll({ folder, production }) {
  const problems = (await Promise.all(bundles.map((bundle) => buildOne(bundle, folder, production)))).flat();
  if (problems.length > 0) {
    throw new Problem(
      `A bundle holds what it must not:\n${problems.map((each) => `  ${each}`).join('\n')}\n` +
        'Keep the package out, or take the code away as scripts/build/plugins.mjs does.',
      1,
    );
  }
  return Promise.all(
    bundles.map(async ({ file, budget }) => ({ file, budget, bytes: (await stat(join(folder, file))).size })),
  );
}

/**
 * @param {import('./bundles.mjs').Bundle} bundle
 * @param {string} folder
 * @param {boolean} production
 */
async function buildOne({ entry, file, options }, folder, production) {
  const output = join(folder, file);
  const { metafile } = await build({
    ...options,
    entryPoints: [join(root, entry)],
    outfile: output,
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    minify: production,
    // The report carries its style in the page, where a map would lead nowhere.
    sourcemap: !production && !entry.endsWith('.css'),
    logLevel: 'warning',
  });
  if (options.banner) await chmod(output, 0o755);
  const text = await readFile(output, 'utf8');
  return [...forbiddenInputs(metafile), ...forbiddenPlaces(relative(root, output), text)];
}
