import { gistOf } from '../text/overlap.js';
import { bareWords, likeness } from '../text/likeness.js';

/** The items of two lists that say the same, and those of one list alone. */
export interface MatchedItems<Item> {
  readonly pairs: readonly { readonly before: Item; readonly after: Item }[];
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
}

/** Two items that share less are two items. */
const leastAlike = 0.4;

/** Matches the items of two lists by what they say: first those that are equal, then the most alike. */
export function matchedItems<Item extends { readonly text: string }>(
  before: readonly Item[],
  after: readonly Item[],
): MatchedItems<Item> {
  const gone = new Set(before);
  const come = new Set(after);
  const pairs: { before: Item; after: Item }[] = [];
  const take = (one: Item, other: Item): void => {
    pairs.push({ before: one, after: other });
    gone.delete(one);
    come.delete(other);
  };
  const exact = new Map<string, Item[]>();
  for (const item of before) exact.set(keyOf(item), [...(exact.get(keyOf(item)) ?? []), item]);
  for (const item of after) {
    const same = exact.get(keyOf(item))?.find((each) => gone.has(each));
    if (same) take(same, item);
  }
  if (gone.size * come.size > mostComparisons) return { pairs, gone: [...gone], come: [...come] };
  const gists = new Map([...gone, ...come].map((item) => [item, gistOf(item.text)]));
  const likely = [...gone].flatMap((one) =>
    [...come].map((other) => ({ one, other, like: likeness(gists.get(one) ?? none, gists.get(other) ?? none) })),
  );
  for (const { one, other, like } of likely.sort((a, b) => b.like - a.like))
    if (like >= leastAlike && gone.has(one) && come.has(other)) take(one, other);
  return { pairs, gone: [...gone], come: [...come] };
}

/** So many comparisons are made; in longer lists only equal items are matched. */
const mostComparisons = 40_000;

const none: ReadonlySet<string> = new Set();

function keyOf({ text }: { readonly text: string }): string {
  return bareWords(text).join(' ');
}
