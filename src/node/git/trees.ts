import { git } from './run.js';

/** A file of a commit: its path relative to the folder that was asked about, and the name of its content. */
export interface TreeFile {
  readonly path: string;
  readonly blob: string;
  /** In bytes. */
  readonly size: number;
}

/** The files of a commit below a folder, without links and submodules; null where git cannot tell. */
export async function filesOf(folder: string, commit: string): Promise<TreeFile[] | null> {
  // In a folder below the top, git lists that folder alone and names its files as seen from there.
  const answer = await git(folder, ['ls-tree', '-r', '-z', '-l', commit]);
  if (!answer.ok) return null;
  return answer.out
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const found = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([^]+)$/.exec(line);
      return found ? [{ blob: found[1] ?? '', size: Number(found[2]), path: found[3] ?? '' }] : [];
    });
}

/** The contents of blobs by their names, from one process; those that are not there are left out. Null where git cannot tell. */
export async function blobsOf(folder: string, names: readonly string[]): Promise<Map<string, Buffer> | null> {
  const contents = new Map<string, Buffer>();
  const asked = [...new Set(names)];
  if (asked.length === 0) return contents;
  const answer = await git(folder, ['cat-file', '--batch'], `${asked.join('\n')}\n`);
  if (!answer.ok) return null;
  const { out } = answer;
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(10, at);
    const [name = '', type, size] = out.toString('latin1', at, end < 0 ? out.length : end).split(' ');
    at = end < 0 ? out.length : end + 1;
    if (type !== 'blob') continue;
    const length = Number(size);
    contents.set(name, out.subarray(at, at + length));
    at += length + 1;
  }
  return contents;
}
