import { git } from './run.js';

/** The files of a commit: the name of each one's content, by its path relative to the folder that was asked about. */
export type Tree = ReadonlyMap<string, string>;

/** The largest content that is taken where a repository holds more than fits into one answer, in bytes. */
const largest = 4 * 1024 * 1024;

/** The files of a revision below a folder, without links and submodules; null where git cannot tell. */
export async function treeOf(folder: string, revision: string, signal?: AbortSignal): Promise<Tree | null> {
  // In a folder below the top, git lists that folder alone and names its files as seen from there.
  const answer = await git(folder, ['ls-tree', '-r', '-z', '--end-of-options', revision], '', signal);
  if (!answer.ok) return null;
  const tree = new Map<string, string>();
  for (const line of answer.out.toString('utf8').split('\0')) {
    const found = /^100\d{3} blob ([0-9a-f]+)\t([^]+)$/.exec(line);
    if (found) tree.set(found[2] ?? '', found[1] ?? '');
  }
  return tree;
}

/**
 * The contents of objects by the names that were asked for, from one process; those that are not there, or are larger
 * than anybody reads, are left out. Null where git cannot tell.
 */
export async function contentsOf(
  folder: string,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, Buffer> | null> {
  const asked = [...new Set(names)].filter((name) => !/[\r\n]/.test(name));
  if (asked.length === 0) return new Map();
  const answer = await git(folder, ['cat-file', '--batch'], `${asked.join('\n')}\n`, signal);
  if (answer.ok) return readBatch(answer.out, asked);
  if (answer.reason !== 'too-much') return null;
  const small = await smallOf(folder, asked, signal);
  const again = small && (await git(folder, ['cat-file', '--batch'], `${small.join('\n')}\n`, signal));
  return again?.ok ? readBatch(again.out, small ?? []) : null;
}

async function smallOf(folder: string, asked: readonly string[], signal?: AbortSignal): Promise<string[] | null> {
  const answer = await git(folder, ['cat-file', '--batch-check'], `${asked.join('\n')}\n`, signal);
  if (!answer.ok) return null;
  const sizes = answer.out.toString('utf8').split('\n');
  return asked.filter((_name, at) => Number(sizes[at]?.split(' ').at(-1)) <= largest);
}

/** Answers come in the order of the questions. */
function readBatch(out: Buffer, asked: readonly string[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  let at = 0;
  for (const name of asked) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const size = /^[0-9a-f]{40,64} (?:blob|tree) (\d+)$/.exec(out.toString('latin1', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    contents.set(name, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
