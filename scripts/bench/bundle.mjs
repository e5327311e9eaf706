import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../build/bundles.mjs';
import { root } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';

/** The programs that are measured, each as the file to start. @typedef {Record<keyof typeof entries, string>} Programs */

const entries = {
  cutline: 'src/cli/main.ts',
  outline: 'scripts/bench/process/outline.mjs',
  read: 'scripts/bench/process/read.mjs',
  start: 'scripts/bench/process/start.mjs',
  edit: 'scripts/bench/process/edit.mjs',
  review: 'scripts/bench/process/review.mjs',
};

const folder = join(root, '.cache', 'bench');

/**
 * Bundles each program as the command line is bundled for a release, so that none pays for modules that another has
 * in one file.
 */
export async function bundleProcesses() {
  const release = bundles.find(({ file }) => file === 'cli.js');
  if (!release)
    throw new Problem('scripts/build/bundles.mjs no longer has a cli.js: look at scripts/bench/bundle.mjs.');
  await build({
    ...release.options,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, join(root, entry)])),
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    external: ['markdownlint'],
    logLevel: 'warning',
  });
  const files = Object.keys(entries).map((name) => [name, join(folder, `${name}.js`)]);
  return /** @type {Programs} */ (Object.fromEntries(files));
}
