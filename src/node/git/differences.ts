import { git } from './run.js';

/** A file that is not the same in two commits. */
export interface Difference {
  /** Where it is now; where it was, if it is gone. */
  readonly path: string;
  /** Where it was, if that is another place. */
  readonly from: string | null;
  /** The name of its content at each end; null where it is not there, or is no file. */
  readonly before: string | null;
  readonly after: string | null;
}

const options = ['-r', '-z', '--relative', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];

/** What differs below a folder since a commit left another one; null where git cannot tell, or where they share nothing. */
export async function differencesSince(
  folder: string,
  tip: string,
  after: string,
  signal?: AbortSignal,
): Promise<Difference[] | null> {
  const found = await git(folder, ['diff-tree', ...options, '-M', '--merge-base', tip, after], '', signal);
  return found.ok ? readDifferences(found.out) : null;
}

/** What differs between two commits below a folder, moved files told from new ones; null where git cannot tell. */
export async function differencesBetween(
  folder: string,
  before: string,
  after: string,
  signal?: AbortSignal,
): Promise<Difference[] | null> {
  const found = await git(folder, ['diff-tree', ...options, '-M', before, after], '', signal);
  if (found.ok) return readDifferences(found.out);
  // Contents are needed to see that a file moved, and a clone may have left them behind.
  const plain = await git(folder, ['diff-tree', ...options, '--no-renames', before, after], '', signal);
  return plain.ok ? readDifferences(plain.out) : null;
}

function readDifferences(out: Buffer): Difference[] {
  const parts = out.toString('utf8').split('\0');
  const found: Difference[] = [];
  for (let at = 0; at + 1 < parts.length;) {
    const [, oldMode = '', newMode = '', old = '', now = '', kind = ''] =
      /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(parts[at] ?? '') ?? [];
    const isMoved = kind === 'R' || kind === 'C';
    const from = isMoved ? (parts[at + 1] ?? '') : null;
    const path = parts[at + (isMoved ? 2 : 1)] ?? '';
    at += isMoved ? 3 : 2;
    const before = oldMode.startsWith('100') ? old : null;
    const after = newMode.startsWith('100') ? now : null;
    if (before !== null || after !== null) found.push({ path, from: kind === 'R' ? from : null, before, after });
  }
  return found;
}
