import { spawn } from 'node:child_process';
import { Problem } from './problem.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [show] Pass the program's output on to the terminal.
 */

/**
 * Runs a program to its end, without a shell, and returns its exit code and what it wrote.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { cwd, env = process.env, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    // A command of ours that is ended does not leave behind what it was waiting for.
    const end = () => child.kill();
    process.once('exit', end);
    let output = '';
    child.stdout?.on('data', (data) => (output += String(data)));
    child.stderr?.on('data', (data) => (output += String(data)));
    child.on('error', (error) => {
      reject(new Problem(`${program} could not be started (${error.message}). Is it installed and on PATH?`));
    });
    child.on('close', (code, signal) => {
      process.off('exit', end);
      resolve({ code: code ?? 1, output: signal ? `${output}\n(ended by ${signal})` : output });
    });
  });
}

/**
 * Runs a program that must succeed; otherwise the error says what was tried and the end of its output.
 * @param {string} what
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export async function runOrFail(what, program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code === 0) return output;
  const tail = output.trim().split('\n').slice(-15).join('\n');
  throw new Problem(`${what} failed (exit code ${code}):\n${tail}`);
}
