import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };

/**
 * Makes a temporary folder of our own, and a function that removes it with all that is in it; at the
 * latest it is removed when this process exits.
 * @param {string} purpose
 */
export async function tempFolder(purpose) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `cutline-${purpose}-`)));
  const removeNow = () => rmSync(folder, removal);
  process.once('exit', removeNow);
  const remove = async () => {
    await rm(folder, removal);
    process.off('exit', removeNow);
  };
  return { folder, remove };
}
