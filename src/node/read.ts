import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { InputFile } from '../core/corpus/types.js';
import { decode } from './decode.js';
import { unreadableFrom } from './errors.js';

/** The largest file that is read, in bytes. */
export const sizeLimit = 2 * 1024 * 1024;

/** Reads one file for the core. Whatever is wrong with it comes back as its reason, never as an exception. */
export async function readInput(absolute: string, path: string): Promise<InputFile> {
  try {
    // A link that took the file's place since the walk is not followed.
    const file = await open(absolute, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const status = await file.stat();
      if (!status.isFile()) return { path, unreadable: { message: 'gone', data: {} } };
      if (status.size > sizeLimit) return { path, unreadable: tooLarge(status.size) };
      return { path, ...decode(await file.readFile()) };
    } finally {
      await file.close();
    }
  } catch (thrown) {
    return { path, unreadable: unreadableFrom(thrown) };
  }
}

function tooLarge(size: number) {
  return { message: 'too-large' as const, data: { size: megabytes(size), limit: megabytes(sizeLimit) } };
}

function megabytes(bytes: number): string {
  // Rounded up, so that a file just over the limit does not read as if it were within.
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}
