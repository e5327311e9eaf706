import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Result */

/** Where the results of the last runs are left for one another; git ignores it. */
export const resultsFolder = join(root, '.cache', 'results');

/**
 * The file of one result.
 * @param {string} name
 */
export function resultFile(name) {
  return join(resultsFolder, `${name}.json`);
}

/**
 * Forgets an older result, so that it is not taken for a new one.
 * @param {string} name
 */
export async function forgetResult(name) {
  await mkdir(resultsFolder, { recursive: true });
  await rm(resultFile(name), { force: true });
}

/**
 * Leaves a result for those who ask later.
 * @param {string} name
 * @param {Result} result
 */
export async function writeResult(name, result) {
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(resultFile(name), JSON.stringify(result));
}

/**
 * The result of a run, or null when it did not come to its end.
 * @param {string} name
 * @returns {Promise<Result | null>}
 */
export async function readResult(name) {
  try {
    const { passed, failed, skipped, pending } = JSON.parse(await readFile(resultFile(name), 'utf8'));
    return { passed, failed, skipped: skipped ?? pending ?? 0 };
  } catch {
    return null;
  }
}

/**
 * All results together.
 * @param {readonly Result[]} results
 * @returns {Result}
 */
export function sum(results) {
  return results.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
