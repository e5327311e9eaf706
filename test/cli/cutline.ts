import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { LintOutput } from '../../src/cli/reporters/json-schema.js';
import { lintOutputSchema } from '../../src/cli/reporters/json-schema.js';

/** The bundle, as it is installed. */
export const bundle = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

/** How a run of the bundle ended, and what it wrote. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundled command line as a process of its own, with pipes for its output. */
export function cutline(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, [bundle, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...run }));
  });
}

/** Runs `cutline lint --format json` and reads what it wrote by the contract's schema. */
export async function lintJson(args: readonly string[], cwd: string): Promise<LintOutput & { code: number | null }> {
  const { code, stdout, stderr } = await cutline(['lint', '--format', 'json', ...args], cwd);
  if (stderr !== '') throw new Error(stderr);
  return { ...lintOutputSchema.parse(JSON.parse(stdout)), code };
}
