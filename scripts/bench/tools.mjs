import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** @typedef {import('./bundle.mjs').Programs} Programs */
/** @typedef {import('./measure.mjs').Tool} Tool */

const modules = join(root, 'node_modules');

/** The packages that Cutline is measured against. */
export const peers = ['markdownlint-cli2', 'markdownlint', 'remark-cli', 'remark-preset-lint-recommended'];

/** The tools, in the order in which a round runs them. Each looks at every markdown file below the folder it stands in.
 * @param {Programs} programs
 * @returns {Record<'start' | 'read' | 'outline' | 'lint' | 'inspect' | 'markdownlint' | 'remark', Tool>}
 */
export function toolsFrom(programs) {
  return {
    start: { name: 'Node alone, doing nothing', args: [programs.start], ends: [0] },
    read: { name: 'bare read of the bytes', args: [programs.read], ends: [0] },
    outline: { name: 'block outline alone', args: [programs.outline], ends: [0] },
    lint: { name: 'cutline lint', args: [programs.cutline, 'lint'], ends: [0, 1] },
    inspect: {
      name: 'cutline inspect --format json',
      args: [programs.cutline, 'inspect', '--format', 'json'],
      ends: [0],
    },
    markdownlint: {
      name: 'markdownlint-cli2',
      args: [join(modules, 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), '**/*.md'],
      ends: [0, 1],
    },
    remark: {
      name: 'remark-cli, preset lint-recommended',
      args: [
        join(modules, 'remark-cli', 'cli.js'),
        ...['.', '--no-stdout', '--use', join(modules, 'remark-preset-lint-recommended', 'index.js')],
      ],
      ends: [0],
    },
  };
}

/**
 * The version of an installed package.
 * @param {string} name
 * @returns {string}
 */
export function versionOf(name) {
  return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;
}
