import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { tooLarge } from '../core/corpus/decode.js';
import type { InputFile } from '../core/corpus/types.js';
import { decode } from './decode.js';
import { unreadableFrom } from './errors.js';

/** A link that took the file's place since the walk is not followed. */
const opening = constants.O_RDONLY | constants.O_NOFOLLOW;

/** The same at once, for a program that has nothing else to do meanwhile: it takes a fraction of the time. */
export function readInputAtOnce(absolute: string, path: string): InputFile {
  try {
    const file = openSync(absolute, opening);
    try {
      const status = fstatSync(file);
      return unreadable(path, status) ?? { path, ...decode(readFileSync(file)) };
    } finally {
      closeSync(file);
    }
  } catch (thrown) {
    return { path, unreadable: unreadableFrom(thrown) };
  }
}

/** Reads one file for the core. Whatever is wrong with it comes back as its reason, never as an exception. */
export async function readInput(absolute: string, path: string): Promise<InputFile> {
  try {
    const file = await open(absolute, opening);
    try {
      return unreadable(path, await file.stat()) ?? { path, ...decode(await file.readFile()) };
    } finally {
      await file.close();
    }
  } catch (thrown) {
    return { path, unreadable: unreadableFrom(thrown) };
  }
}

/** What keeps an open file from being read; null where nothing does. */
function unreadable(path: string, status: Stats): InputFile | null {
  if (!status.isFile()) return { path, unreadable: { message: 'gone', data: {} } };
  const large = tooLarge(status.size);
  return large && { path, unreadable: large };
}
