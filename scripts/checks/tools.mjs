import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

/** Where the program of each development tool stands; run by Node itself, so that no shell is needed. */
const programs = {
  c8: 'c8/bin/c8.js',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  eslint: 'eslint/bin/eslint.js',
  knip: 'knip/bin/knip.js',
  mocha: 'mocha/bin/mocha.js',
  prettier: 'prettier/bin/prettier.cjs',
  stryker: '@stryker-mutator/core/bin/stryker.js',
  tsc: 'typescript/bin/tsc',
  vsce: '@vscode/vsce/vsce',
};

/** @typedef {keyof typeof programs} Tool */

/**
 * The file of a tool's program.
 * @param {Tool} tool
 */
export function toolPath(tool) {
  return join(root, 'node_modules', programs[tool]);
}

/**
 * Runs a tool over the project and returns its exit code and output.
 * @param {Tool} tool
 * @param {string[]} args
 */
export function runTool(tool, args) {
  return runNode(toolPath(tool), ...args);
}

/**
 * Runs a script of the project, with Node's own arguments before it, and returns its exit code and output.
 * @param {string[]} args
 */
export function runNode(...args) {
  return run(process.execPath, args, { cwd: root });
}
