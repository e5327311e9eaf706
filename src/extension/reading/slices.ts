/** Longest time in milliseconds that work may hold the extension host before it lets others run. */
export const longestSlice = 25;

/** Fewest characters that are worth a batch of their own: some ten milliseconds of reading. */
const smallestBatch = 100_000;

/** Each batch costs a look at the whole corpus too, so that more of them would take longer than they spare. */
const mostBatches = 16;

/** Lets everything else that waits in the extension host run. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The items in order, in a few groups of about the same weight. */
export function* batchesOf<Item>(items: readonly Item[], weightOf: (item: Item) => number): Generator<Item[]> {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  const most = Math.max(smallestBatch, total / mostBatches);
  let batch: Item[] = [];
  let weight = 0;
  for (const item of items) {
    const own = weightOf(item);
    if (batch.length > 0 && weight + own > most) {
      yield batch;
      batch = [];
      weight = 0;
    }
    batch.push(item);
    weight += own;
  }
  if (batch.length > 0) yield batch;
}
