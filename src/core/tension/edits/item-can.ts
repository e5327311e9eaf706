import type { Artifact, CheckItem } from '../../artifact/types.js';
import type { ListItem } from '../../document/outline-types.js';
import { ownerEdits } from './items.js';
import { listItemOf, standsAlone } from './list-items.js';

/** What can be done with an item beside ticking it. */
export interface ItemCan {
  readonly remove: boolean;
  readonly assign: boolean;
  readonly up: boolean;
  readonly down: boolean;
}

/** Answers for each item of an artifact what can be done with it; the lists of the document are walked once. */
export function itemCans(artifact: Artifact): (item: CheckItem) => ItemCan {
  const { document } = artifact;
  const ends = new Map<string, { readonly first: ListItem; last: ListItem }>();
  const keyOf = ({ list, level }: ListItem): string => `${String(list)}/${String(level)}`;
  for (const item of document.outline.items) {
    const known = ends.get(keyOf(item));
    if (known) known.last = item;
    else ends.set(keyOf(item), { first: item, last: item });
  }
  return (item) => {
    const own = listItemOf(artifact, item);
    if (!own) return { remove: false, assign: false, up: false, down: false };
    const list = ends.get(keyOf(own));
    return {
      remove: standsAlone(document, own),
      assign: ['product', 'engineering'].some((side) => ownerEdits(artifact, item, side).length > 0),
      up: list?.first !== own,
      down: list?.last !== own,
    };
  };
}
