import {
  bufferForGrayMatter,
  extensionFromBrowserBundle,
  noFunctionsFromText,
  yamlAloneInGrayMatter,
} from './plugins.mjs';

/**
 * One bundle: what it is made from, and the largest size in KB that it may have when minified.
 * @typedef {object} Bundle
 * @property {string} entry
 * @property {string} file Its place in `dist/`.
 * @property {number} budget
 * @property {import('esbuild').BuildOptions} options
 */

/** @type {import('esbuild').BuildOptions} */
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  plugins: [yamlAloneInGrayMatter, noFunctionsFromText],
};

/** @type {import('esbuild').BuildOptions} */
const worker = {
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  conditions: ['worker'],
  external: ['vscode'],
  plugins: [yamlAloneInGrayMatter, noFunctionsFromText, bufferForGrayMatter],
};

/** @type {import('esbuild').BuildOptions} */
const page = { platform: 'browser', format: 'iife', target: 'es2022', plugins: [noFunctionsFromText] };

/** Everything that is built into `dist/`. @type {readonly Bundle[]} */
export const bundles = [
  {
    entry: 'src/cli/main.ts',
    file: 'cli.js',
    budget: 1300,
    options: { ...node, banner: { js: '#!/usr/bin/env node' } },
  },
  {
    entry: 'src/extension/node.ts',
    file: 'extension.js',
    budget: 250,
    options: {
      ...node,
      external: ['vscode'],
      plugins: [yamlAloneInGrayMatter, noFunctionsFromText, extensionFromBrowserBundle],
    },
  },
  { entry: 'src/extension/browser.ts', file: 'browser.js', budget: 1450, options: worker },
  { entry: 'webview/main.tsx', file: 'webview/main.js', budget: 200, options: page },
  { entry: 'webview/main.css', file: 'webview/main.css', budget: 20, options: page },
  { entry: 'webview/report.css', file: 'webview/report.css', budget: 20, options: page },
];
