import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** @typedef {import('esbuild').Plugin} Plugin */

const ourEngines = join(root, 'src', 'core', 'document', 'gray-matter-engines.ts');

/**
 * Puts our engines in the place of gray-matter's own, which evaluate `---js` front matter and bring
 * js-yaml along. Nothing reads files through gray-matter either, so its `fs` is empty.
 * @type {Plugin}
 */
export const yamlAloneInGrayMatter = {
  name: 'yaml-alone-in-gray-matter',
  setup(build) {
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: `module.exports = require(${JSON.stringify(ourEngines)});`,
      resolveDir: root,
      loader: 'js',
    }));
    build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path: 'fs', namespace: 'empty' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/**
 * A plugin that rewrites single files of a package, and fails the build when a file no longer says what
 * is to be rewritten.
 * @param {string} name
 * @param {{ file: RegExp, from: string, to: string }[]} rewrites
 * @returns {Plugin}
 */
function rewriting(name, rewrites) {
  return {
    name,
    setup(build) {
      for (const { file, from, to } of rewrites) {
        build.onLoad({ filter: file }, async ({ path }) => {
          const text = await readFile(path, 'utf8');
          if (!text.includes(from)) {
            return {
              errors: [{ text: `${path} no longer says "${from}": look at "${name}" in scripts/build/plugins.mjs.` }],
            };
          }
          return { contents: text.replaceAll(from, to), loader: 'js' };
        });
      }
    },
  };
}

/** Takes away the code by which zod and FAST would make functions out of text; each has a slower way without. */
export const noFunctionsFromText = rewriting('no-functions-from-text', [
  {
    file: /[\\/]zod[\\/]v4[\\/]core[\\/](doc|util|compile)\.js$/,
    from: 'const F = Function;',
    to: 'const F = undefined;',
  },
  {
    file: /[\\/]fast-element[\\/]dist[\\/]esm[\\/]platform\.js$/,
    from: 'new Function("return this")()',
    to: '{}',
  },
]);

/** Gives gray-matter the one function of Node's `Buffer` that it calls, where there is no Node. */
export const bufferForGrayMatter = rewriting('buffer-for-gray-matter', [
  { file: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/, from: 'Buffer.from(input)', to: 'input' },
]);

/**
 * The desktop's entry adds disk and git to the extension that the browser's bundle holds, and takes it from there: all
 * else would be shipped twice. A web extension host loads one file alone, so it cannot be the other way round.
 * @type {import('esbuild').Plugin}
 */
export const extensionFromBrowserBundle = {
  name: 'extension-from-browser-bundle',
  setup(build) {
    build.onResolve({ filter: /\/activate\.js$/ }, () => ({ path: './browser.js', external: true }));
  },
};
