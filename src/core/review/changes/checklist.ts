import type { CheckItem } from '../../artifact/types.js';
import { changeOf } from '../change.js';
import { matchedItems } from '../items.js';
import type { Change, DecisionRecord, Pair } from '../types.js';

/** Items that were dropped or added, ticked or unticked, or that have another owner. */
export function checklistChanges(pair: Pair): Change[] {
  const { pairs, gone, come } = matchedItems(itemsOf(pair.before), itemsOf(pair.after));
  const kind = 'checklist';
  return [
    ...gone.map((item) =>
      changeOf(pair, {
        ...{ kind, direction: 'weaker', message: 'item-dropped', before: item, after: null, was: item.text },
        data: { list: item.section },
      }),
    ),
    ...come.map((item) =>
      changeOf(pair, {
        ...{ kind, direction: 'stronger', message: 'item-added', before: null, after: item, is: item.text },
        data: { list: item.section },
      }),
    ),
    ...pairs.flatMap(({ before, after }) => [...tickChange(pair, before, after), ...ownerChange(pair, before, after)]),
  ];
}

function itemsOf({ artifact, record }: DecisionRecord): readonly CheckItem[] {
  return record ? [] : artifact.checklist;
}

function tickChange(pair: Pair, before: CheckItem, after: CheckItem): Change[] {
  if (before.done === after.done) return [];
  return [
    changeOf(pair, {
      kind: 'checklist',
      direction: after.done ? 'stronger' : 'weaker',
      message: after.done ? 'item-ticked' : 'item-unticked',
      before,
      after,
      was: before.text,
      is: after.text,
    }),
  ];
}

function ownerChange(pair: Pair, before: CheckItem, after: CheckItem): Change[] {
  const [was, is] = [before.owner, after.owner];
  if (was?.toLowerCase() === is?.toLowerCase()) return [];
  const [direction, message] =
    is === null
      ? (['weaker', 'item-owner-lost'] as const)
      : was === null
        ? (['stronger', 'item-owner-given'] as const)
        : (['neutral', 'item-owner-other'] as const);
  return [
    changeOf(pair, {
      ...{ kind: 'checklist', direction, message, before, after, was, is },
      data: { item: after.text },
    }),
  ];
}
