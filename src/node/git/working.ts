import { lstatSync, type BigIntStats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
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

/** So many files are looked at in one go. */
const atOnce = 256;

/**
 * The names that git would give to the files of a folder as they are now: a tree of what was not committed yet. Git's own
 * note of size and time is believed; where it does not hold, the file is read as a file, so that nothing which the
 * repository configures for such files is run.
 */
export async function workingTree(folder: string, now: WorkingFolder, tracked: Tracked, like: Tree): Promise<Tree> {
  const [first = [...tracked.files.values()][0]?.blob ?? ''] = like.values();
  const digits = first.length;
  const unsaved = now.unsaved ?? new Set();
  const names = new Map<string, string>();
  const doubtful: Doubtful[] = [];
  let looked = 0;
  for (const path of new Set([...tracked.files.keys(), ...now.paths, ...now.inputs.keys()])) {
    // To ask for one status at a time costs a fraction of waiting for each; others get their turn in between.
    if (++looked % atOnce === 0) await setImmediate();
    const [known, input] = [tracked.files.get(path), now.inputs.get(path)];
    const blobs = [known?.blob, like.get(path)];
    if (known?.isLeftOut === true) names.set(path, known.blob);
    else if (unsaved.has(path) && input && 'text' in input)
      names.set(path, nameOf(Buffer.from(input.text, 'utf8'), blobs, digits));
    else {
      const status = statusOf(join(folder, path));
      if (!status?.isFile()) continue;
      if (known && isAsSeen(status, known, tracked.seen)) names.set(path, known.blob);
      else if (status.size > largest) names.set(path, 'large');
      else doubtful.push({ path, blobs });
    }
  }
  await bounded(doubtful, 16, async ({ path, blobs }) => {
    const content = await readFile(join(folder, path)).catch(() => null);
    if (content) names.set(path, nameOf(content, blobs, digits));
  });
  return names;
}

/** A file that has to be read, and the names that its content had. */
interface Doubtful {
  readonly path: string;
  readonly blobs: readonly (string | undefined)[];
}

function statusOf(absolute: string): BigIntStats | null {
  try {
    return lstatSync(absolute, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function isAsSeen({ size, mtimeNs }: BigIntStats, known: TrackedFile, seen: bigint): boolean {
  return known.size === Number(size) && known.modified === mtimeNs && mtimeNs < seen;
}

/** The name of a content; that of the same lines under other line ends, where one of these is what it was. */
function nameOf(content: Buffer, known: readonly (string | undefined)[], digits: number): string {
  const name = blobNameOf(content, digits);
  if (known.includes(name)) return name;
  const normal = normalBlobNameOf(content, digits);
  return normal !== null && known.includes(normal) ? normal : name;
}
