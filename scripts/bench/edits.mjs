import { root } from '../lib/paths.mjs';
import { runOrFail } from '../lib/run.mjs';

/**
 * What it took to have findings after each typed character, in milliseconds.
 * @typedef {object} EditResult
 * @property {number} kilobytes
 * @property {number} neighbours How many other artifacts the repository has.
 * @property {number} findings
 * @property {number[]} cutline
 * @property {number[]} markdownlint
 */

/** The sizes of the artifact that is typed into. */
const sizes = [5, 50, 200];

/**
 * Types into artifacts of three sizes, a fresh process for each.
 * @param {import('./bundle.mjs').Programs} programs
 * @param {{ edits: number, warmUp: number }} amount
 * @returns {Promise<EditResult[]>}
 */
export async function benchEdits(programs, { edits, warmUp }) {
  const results = [];
  for (const size of sizes) {
    const args = ['--expose-gc', programs.edit, `${size}`, `${edits}`, `${warmUp}`];
    const output = await runOrFail(`Typing into ${size} KB`, process.execPath, args, { cwd: root });
    results.push(JSON.parse(output));
  }
  return results;
}
