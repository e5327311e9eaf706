import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { git } from './run.js';

/** A file as git last saw it in the working folder. */
export interface TrackedFile {
  /** The name of its content. */
  readonly blob: string;
  readonly size: number;
  /** In nanoseconds. */
  readonly modified: bigint;
  /** A sparse checkout left it out on purpose. */
  readonly isLeftOut: boolean;
}

/** The files that git tracks below a folder, and when it last looked. */
export interface Tracked {
  readonly files: ReadonlyMap<string, TrackedFile>;
  /** Folders that hold repositories of their own. */
  readonly submodules: readonly string[];
  /** A file that was changed later, or within the same tick, may be other than git saw it; in nanoseconds. */
  readonly seen: bigint;
}

const nothing: Tracked = { files: new Map(), submodules: [], seen: 0n };

/** Reads what git knows of the working folder, without looking into it; nothing where git cannot tell. */
export async function trackedIn(folder: string, signal?: AbortSignal): Promise<Tracked> {
  const [place, list] = await Promise.all([
    git(folder, ['rev-parse', '--git-path', 'index'], '', signal),
    git(folder, ['ls-files', '-z', '-t', '--stage', '--debug'], '', signal),
  ]);
  if (!place.ok || !list.ok) return nothing;
  const index = await lstat(resolve(folder, place.out.toString('utf8').trim()), { bigint: true }).catch(() => null);
  return { ...readFiles(list.out.toString('utf8')), seen: index?.mtimeNs ?? 0n };
}

/** `H 100644 <blob> 0\t<path>\0  ctime: …\n  mtime: 1:2\n … size: 3\tflags: 0\n`; a conflict has several of a path, and none counts. */
function readFiles(text: string): Omit<Tracked, 'seen'> {
  const files = new Map<string, TrackedFile>();
  const submodules: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\0', at);
    if (end < 0) break;
    const [, tag, mode = '', blob = '', path = ''] =
      /^(.) (\d+) ([0-9a-f]+) 0\t([^]+)$/.exec(text.slice(at, end)) ?? [];
    const next = endOfDetails(text, end + 1);
    const details = text.slice(end + 1, next);
    const [, seconds, nanos] = /^ {2}mtime: (\d+):(\d+)$/m.exec(details) ?? [];
    const size = /^ {2}size: (\d+)\t/m.exec(details)?.[1];
    const modified = seconds === undefined ? -1n : BigInt(seconds) * 1_000_000_000n + BigInt(nanos ?? 0);
    if (mode === '160000') submodules.push(path);
    else if (mode.startsWith('100'))
      files.set(path, { blob, size: Number(size ?? -1), modified, isLeftOut: tag === 'S' });
    at = next;
  }
  return { files, submodules };
}

/** Each line of the details begins with two spaces; a file does not. */
function endOfDetails(text: string, start: number): number {
  let at = start;
  while (text.startsWith('  ', at)) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}
