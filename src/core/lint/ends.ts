import type { Suppression } from './suppressions.js';

/** What each end ends: the blocks that it switches on again, in whole or in part; none where nothing is switched off. */
export function endsOf(suppressions: readonly Suppression[]): ReadonlyMap<Suppression, readonly Suppression[]> {
  const ends = new Map<Suppression, readonly Suppression[]>();
  let open: Suppression[] = [];
  for (const suppression of suppressions) {
    if (suppression.reach === 'block') open.push(suppression);
    if (suppression.reach !== 'end') continue;
    const ids = idsOf(suppression);
    ends.set(
      suppression,
      open.filter((block) => ids.length === 0 || block.ids.length === 0 || idsOf(block).some((id) => ids.includes(id))),
    );
    open = open.filter(
      (block) => ids.length > 0 && (block.ids.length === 0 || !idsOf(block).every((id) => ids.includes(id))),
    );
  }
  return ends;
}

function idsOf({ ids }: Suppression): string[] {
  return ids.map(({ text }) => text);
}
