/** Longest time in milliseconds that work may hold the extension host before it lets others run. */
export const longestSlice = 25;

/** Most characters that are read in one go: about ten milliseconds of reading. */
const mostCharacters = 100_000;

/** Lets everything else that waits in the extension host run. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The items in order, in groups of a bounded weight; a heavier item goes alone. */
export function* batchesOf<Item>(items: readonly Item[], weightOf: (item: Item) => number): Generator<Item[]> {
  let batch: Item[] = [];
  let weight = 0;
  for (const item of items) {
    const own = weightOf(item);
    if (batch.length > 0 && weight + own > mostCharacters) {
      yield batch;
      batch = [];
      weight = 0;
    }
    batch.push(item);
    weight += own;
  }
  if (batch.length > 0) yield batch;
}
