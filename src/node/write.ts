import { randomUUID } from 'node:crypto';
import { lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './errors.js';

/** Why a file was left as it is. */
export type WriteProblem = 'changed' | 'link' | 'denied' | 'failed';

/**
 * Puts a text in the place of the one that was read, whole or not at all: it is written beside the file and then takes
 * its place, with the file's own permissions. A file that is another by now, or a link, is left as it is.
 */
export async function replaceText(absolute: string, expected: string, text: string): Promise<WriteProblem | null> {
  const beside = join(dirname(absolute), `.cutline-${randomUUID()}.tmp`);
  try {
    const status = await lstat(absolute);
    if (!status.isFile()) return 'link';
    // Nobody may write here, and taking the file's place by a rename must not get around that.
    if ((status.mode & 0o222) === 0) return 'denied';
    if ((await readFile(absolute, 'utf8')) !== expected) return 'changed';
    const file = await open(beside, 'wx', status.mode);
    try {
      await file.writeFile(text);
      await file.chmod(status.mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, absolute);
    return null;
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined);
    return ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(thrown)) ? 'denied' : 'failed';
  }
}
