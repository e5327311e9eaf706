import assert from 'node:assert/strict';
import type { InputChange } from '../../../../src/core/corpus/build.js';
import { compareTrees, type CompareRequest, type Comparison } from '../../../../src/node/git/compare.js';
import { readRoot } from '../../../../src/node/files.js';

type Wish = Partial<Omit<CompareRequest, 'now'>> & { readonly unsaved?: Readonly<Record<string, string>> };

/** Compares a folder as it is on the disk, with some documents that are open and not saved. */
export async function comparing(folder: string, { unsaved = {}, ...wish }: Wish = {}) {
  const { files, paths } = await readRoot(folder);
  const inputs = new Map(files.map((file) => [file.path, file]));
  for (const [path, text] of Object.entries(unsaved)) inputs.set(path, { path, text });
  const now = { inputs, paths, unsaved: new Set(Object.keys(unsaved)) };
  return compareTrees(folder, { uncommitted: true, ...wish, now });
}

/** The same, where there is something to compare. */
export async function compared(folder: string, wish: Wish = {}): Promise<Comparison> {
  const found = await comparing(folder, wish);
  if ('problem' in found) return assert.fail(`${found.problem} of "${found.of}"`);
  return found;
}

/** Changes by path: the text, or what else became of the file. */
export function told(changes: readonly InputChange[]): Record<string, string> {
  return Object.fromEntries(
    changes.map((change) => [
      change.path,
      'text' in change ? change.text : 'removed' in change ? '(gone)' : 'present' in change ? '(there)' : '(unread)',
    ]),
  );
}
