import { gistOf } from '../text/overlap.js';
import { bareWords, likeness } from '../text/likeness.js';
import { mostAlike, type Twins } from './alike.js';

/** The items of two lists that say the same, and those of one list alone. */
export interface MatchedItems<Item> {
  readonly pairs: readonly Twins<Item>[];
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
  const waiting = new Map<string, Item[]>();
  for (const item of before) waiting.set(keyOf(item), [...(waiting.get(keyOf(item)) ?? []), item]);
  const equal = after.flatMap((item): Twins<Item>[] => {
    const same = waiting.get(keyOf(item))?.shift();
    return same ? [{ before: same, after: item }] : [];
  });
  const rest = without({ before, after }, equal);
  const gists = new Map([...rest.before, ...rest.after].map((item) => [item, gistOf(item.text)]));
  const like = (one: Item, other: Item): number => likeness(gists.get(one) ?? none, gists.get(other) ?? none);
  const alike = mostAlike(rest.before, rest.after, like, leastAlike);
  const { before: gone, after: come } = without(rest, alike);
  return { pairs: [...equal, ...alike], gone, come };
}

/** The things of two lists that are in none of the pairs. */
export function without<One>(
  { before, after }: { readonly before: readonly One[]; readonly after: readonly One[] },
  pairs: readonly Twins<One>[],
): { before: One[]; after: One[] } {
  const [old, now] = [new Set(pairs.map((pair) => pair.before)), new Set(pairs.map((pair) => pair.after))];
  return { before: before.filter((one) => !old.has(one)), after: after.filter((one) => !now.has(one)) };
}

const none: ReadonlySet<string> = new Set();

function keyOf({ text }: { readonly text: string }): string {
  return bareWords(text).join(' ');
}
