/** One thing of each of two lists, taken for the same. */
export interface Twins<One> {
  readonly before: One;
  readonly after: One;
}

/** So many comparisons are made of two lists; the time of more would be felt. */
const mostComparisons = 40_000;

/**
 * Pairs the things of two lists that are most alike, each once. Of equals those that stand at like places are taken, so
 * that the lists can be swapped. Lists that are too long to compare give none.
 */
export function mostAlike<One>(
  before: readonly One[],
  after: readonly One[],
  likeness: (one: One, other: One) => number,
  least: number,
): Twins<One>[] {
  if (before.length * after.length > mostComparisons) return [];
  const likely = before.flatMap((one, at) =>
    after.flatMap((other, place) => {
      const like = likeness(one, other);
      return like < least ? [] : [{ before: one, after: other, like, far: Math.abs(at - place), sum: at + place }];
    }),
  );
  const taken = new Set<One>();
  return likely
    .sort((a, b) => b.like - a.like || a.far - b.far || a.sum - b.sum)
    .flatMap(({ before: one, after: other }) => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one).add(other);
      return [{ before: one, after: other }];
    });
}
