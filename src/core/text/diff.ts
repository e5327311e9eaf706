import { diffArrays } from 'diff';

/** A run of parts that went, and what came in their place; either may be empty. Indexes count in the two lists. */
export interface Hunk {
  readonly before: { readonly from: number; readonly to: number };
  readonly after: { readonly from: number; readonly to: number };
}

/** So many parts may differ before two lists are called different as a whole; the time grows with its square. */
const mostEdits = 400;

/** Where two lists of texts differ, in order. The other way round the hunks are the same. */
export function hunksBetween(before: readonly string[], after: readonly string[]): Hunk[] {
  const isTurned =
    before.length > after.length || (before.length === after.length && before.join('\n') > after.join('\n'));
  if (!isTurned) return hunksFrom(before, after);
  return hunksFrom(after, before).map((hunk) => ({ before: hunk.after, after: hunk.before }));
}

function hunksFrom(before: readonly string[], after: readonly string[]): Hunk[] {
  const found = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  if (!found) return [{ before: { from: 0, to: before.length }, after: { from: 0, to: after.length } }];
  const hunks: Hunk[] = [];
  let [old, now] = [0, 0];
  let open: Hunk | null = null;
  for (const { count, added, removed } of found) {
    if (!added && !removed) {
      if (open) hunks.push(open);
      open = null;
      old += count;
      now += count;
      continue;
    }
    open ??= { before: { from: old, to: old }, after: { from: now, to: now } };
    if (removed) old += count;
    else now += count;
    open = { before: { ...open.before, to: old }, after: { ...open.after, to: now } };
  }
  return open ? [...hunks, open] : hunks;
}
