import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a temporary folder of our own, and a function that removes it with all that is in it.
 * @param {string} purpose
 */
export async function tempFolder(purpose) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `cutline-${purpose}-`)));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return { folder, remove };
}
