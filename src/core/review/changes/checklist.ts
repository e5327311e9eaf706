import type { CheckItem } from '../../artifact/types.js';
import type { Words } from '../../document/range.js';
import { changeOf, listChanges, valueChange } from '../change.js';
import { matchedItems } from '../items.js';
import type { Change, DecisionRecord, Pair } from '../types.js';

/** Items that were dropped or added, ticked or unticked, or that have another owner. */
export function checklistChanges(pair: Pair): Change[] {
  return listChanges(pair, matchedItems(itemsOf(pair.before), itemsOf(pair.after)), {
    kind: 'checklist',
    says: { gone: 'item-dropped', come: 'item-added' },
    data: ({ section }) => ({ list: section === '' ? 'the checklist' : section }),
    both: (before, after) => [...tickChange(pair, before, after), ...ownerChange(pair, before, after)],
  });
}

function itemsOf({ artifact, record }: DecisionRecord): readonly CheckItem[] {
  return record ? [] : artifact.checklist;
}

function tickChange(pair: Pair, before: CheckItem, after: CheckItem): Change[] {
  if (before.done === after.done) return [];
  const [direction, message] = after.done
    ? (['stronger', 'item-ticked'] as const)
    : (['weaker', 'item-unticked'] as const);
  return [changeOf(pair, { kind: 'checklist', direction, message, before, after, was: before.text, is: after.text })];
}

function ownerChange(pair: Pair, before: CheckItem, after: CheckItem): Change[] {
  const value = {
    kind: 'checklist',
    was: ownerOf(before),
    is: ownerOf(after),
    at: { before, after },
    data: { item: after.text },
    says: { lost: 'item-owner-lost', gained: 'item-owner-given', other: 'item-owner-other' },
  } as const;
  return valueChange(pair, value, (was, is) => was.toLowerCase() === is.toLowerCase());
}

function ownerOf({ owner, ownerRange, range }: CheckItem): Words | null {
  return owner === null ? null : { text: owner, range: ownerRange ?? range };
}
