import { randomUUID } from 'node:crypto';
import { lstat, open, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './errors.js';
import { pathWithin } from './within.js';

/** Why a file was left as it is. */
export type WriteProblem = 'changed' | 'link' | 'outside' | 'denied' | 'failed';

/** A file and the root that it has to lie in, whatever the folders between them lead to. */
export interface FileInRoot {
  readonly root: string;
  /** Relative to the root. */
  readonly path: string;
}

/**
 * Puts a text in the place of the one that was read, whole or not at all: it is written beside the file and then takes
 * its place, with the file's own permissions. A file that is another by now, or a link, is left as it is, and so is one
 * to which a linked folder leads out of the root.
 */
export async function replaceText(
  { root, path }: FileInRoot,
  expected: string,
  text: string,
): Promise<WriteProblem | null> {
  const absolute = join(root, path);
  const beside = join(dirname(absolute), `.cutline-${randomUUID()}.tmp`);
  try {
    if (!(await holdsFolderOf(root, absolute))) return 'outside';
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
    return problemFrom(thrown);
  }
}

/** Writes a file that is not there yet, inside the root and through no link. */
export async function addText({ root, path }: FileInRoot, text: string): Promise<WriteProblem | null> {
  const absolute = join(root, path);
  try {
    if (!(await holdsFolderOf(root, absolute))) return 'outside';
    await writeFile(absolute, text, { flag: 'wx' });
    return null;
  } catch (thrown) {
    return problemFrom(thrown);
  }
}

async function holdsFolderOf(root: string, absolute: string): Promise<boolean> {
  return pathWithin(await realpath(root), await realpath(dirname(absolute))) !== null;
}

function problemFrom(thrown: unknown): WriteProblem {
  return ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(thrown)) ? 'denied' : 'failed';
}
