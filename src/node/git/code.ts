import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../decode.js';
import { bounded } from '../bounded.js';
import { contentsOf } from './trees.js';

/** So many changed files are read, and each up to so many bytes: markers stand in code that people write. */
const most = 2_000;
const largest = 512 * 1024;

/** A file whose text is wanted; from the folder, or by the name of its content. */
export interface WantedCode {
  readonly path: string;
  /** Null where the file is to be read as it is in the folder. */
  readonly blob: string | null;
}

/** The texts of files of code, by path. What is no text, too large or gone is left out. */
export async function textsOfCode(
  folder: string,
  wanted: readonly WantedCode[],
  signal?: AbortSignal,
): Promise<Map<string, string>> {
  const asked = wanted.slice(0, most);
  const kept = asked.flatMap(({ blob }) => blob ?? []);
  const blobs = kept.length === 0 ? null : await contentsOf(folder, kept, signal);
  const texts = await bounded(asked, 16, async ({ path, blob }): Promise<readonly [string, string | null]> => {
    const content = blob === null ? await onDisk(join(folder, path)) : (blobs?.get(blob) ?? null);
    return [path, content && textOf(content)];
  });
  return new Map(texts.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
}

async function onDisk(absolute: string): Promise<Buffer | null> {
  const status = await lstat(absolute).catch(() => null);
  if (!status?.isFile() || status.size > largest) return null;
  return readFile(absolute).catch(() => null);
}

function textOf(content: Buffer): string | null {
  if (content.length > largest) return null;
  const read = decode(content);
  return 'text' in read ? read.text : null;
}
