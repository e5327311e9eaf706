import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFile } from '../../core/corpus/types.js';
import { bounded } from '../bounded.js';
import { blobNameOf, normalBlobNameOf } from './blob-name.js';
import type { Tracked, TrackedFile } from './tracked.js';
import type { Tree } from './trees.js';

/** What a host has of the folder now. */
export interface WorkingFolder {
  /** The documents and settings as the host has them, by path. */
  readonly inputs: ReadonlyMap<string, InputFile>;
  /** Every file, ignored ones left out. */
  readonly paths: ReadonlySet<string>;
  /** Documents that are open with changes which are not saved. */
  readonly unsaved?: ReadonlySet<string>;
}

/** A larger file is taken for changed where its size or time says so; nobody compares it. In bytes. */
const largest = 16 * 1024 * 1024;

/**
 * The names that git would give to the files of a folder as they are now: a tree of what was not committed yet. Git's own
 * note of size and time is believed; where it does not hold, the file is read as a file, so that nothing which the
 * repository configures for such files is run.
 */
export async function workingTree(folder: string, now: WorkingFolder, tracked: Tracked, like: Tree): Promise<Tree> {
  const [first = [...tracked.files.values()][0]?.blob ?? ''] = like.values();
  const digits = first.length;
  const unsaved = now.unsaved ?? new Set();
  const paths = [...new Set([...tracked.files.keys(), ...now.paths, ...now.inputs.keys()])];
  const names = await bounded(paths, 64, async (path): Promise<readonly [string, string | null]> => {
    const known = tracked.files.get(path);
    if (known?.isLeftOut === true) return [path, known.blob];
    const input = now.inputs.get(path);
    if (unsaved.has(path) && input && 'text' in input)
      return [path, nameOf(Buffer.from(input.text, 'utf8'), [known?.blob, like.get(path)], digits)];
    return [path, await nameOnDisk(join(folder, path), known, like.get(path), digits, tracked.seen)];
  });
  return new Map(names.flatMap(([path, name]) => (name === null ? [] : [[path, name] as const])));
}

async function nameOnDisk(
  absolute: string,
  known: TrackedFile | undefined,
  committed: string | undefined,
  digits: number,
  seen: bigint,
): Promise<string | null> {
  const status = await lstat(absolute, { bigint: true }).catch(() => null);
  if (!status?.isFile()) return null;
  const isAsSeen = known?.size === Number(status.size) && known.modified === status.mtimeNs;
  if (isAsSeen && status.mtimeNs < seen) return known.blob;
  if (status.size > largest) return 'large';
  const content = await readFile(absolute).catch(() => null);
  return content && nameOf(content, [known?.blob, committed], digits);
}

/** The name of a content; that of the same lines under other line ends, where one of these is what it was. */
function nameOf(content: Buffer, known: readonly (string | undefined)[], digits: number): string {
  const name = blobNameOf(content, digits);
  if (known.includes(name)) return name;
  const normal = normalBlobNameOf(content, digits);
  return normal !== null && known.includes(normal) ? normal : name;
}
