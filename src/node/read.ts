import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { tooLarge } from '../core/corpus/decode.js';
import type { InputFile } from '../core/corpus/types.js';
import { decode } from './decode.js';
import { unreadableFrom } from './errors.js';

/** Reads one file for the core. Whatever is wrong with it comes back as its reason, never as an exception. */
export async function readInput(absolute: string, path: string): Promise<InputFile> {
  try {
    // A link that took the file's place since the walk is not followed.
    const file = await open(absolute, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const status = await file.stat();
      if (!status.isFile()) return { path, unreadable: { message: 'gone', data: {} } };
      const large = tooLarge(status.size);
      if (large) return { path, unreadable: large };
      return { path, ...decode(await file.readFile()) };
    } finally {
      await file.close();
    }
  } catch (thrown) {
    return { path, unreadable: unreadableFrom(thrown) };
  }
}
