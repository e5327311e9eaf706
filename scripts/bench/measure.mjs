import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';

/**
 * A program that is measured as a whole process.
 * @typedef {object} Tool
 * @property {string} name
 * @property {string[]} args The arguments of Node.
 * @property {readonly number[]} ends The exit codes that mean that it did its work.
 */

/**
 * What one run took: seconds by the clock, and the peak of its memory in MB.
 * @typedef {{ seconds: number, megabytes: number }} Taken
 */

const preload = join(root, 'scripts', 'bench', 'process', 'peak.cjs');
const peakFile = join(root, '.cache', 'bench', `peak-${process.pid}`);

/**
 * Runs a tool in a folder. What it prints goes nowhere, for all tools alike.
 * @param {Tool} tool
 * @param {string} cwd
 * @returns {Promise<Taken>}
 */
export async function measure({ name, args, ends }, cwd) {
  const env = { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(preload)}`, CUTLINE_BENCH_PEAK: peakFile };
  const started = process.hrtime.bigint();
  const ended = await runQuietly(args, cwd, env);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (typeof ended !== 'number' || !ends.includes(ended)) {
    throw new Problem(`${name} ended with ${ended}, which is not how it ends when it did its work. Run it by itself:
  cd ${cwd} && node ${args.join(' ')}`);
  }
  // A tool that starts processes of its own is charged with all of them.
  const peaks = readFileSync(peakFile, 'utf8').trim().split('\n').map(Number);
  rmSync(peakFile);
  return { seconds, megabytes: peaks.reduce((sum, peak) => sum + peak, 0) / 1024 };
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number | NodeJS.Signals | null>}
 */
function runQuietly(args, cwd, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: 'ignore' });
    const end = () => child.kill();
    process.once('exit', end);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('exit', end);
      resolve(code ?? signal);
    });
  });
}
