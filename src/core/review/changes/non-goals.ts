import type { Words } from '../../document/range.js';
import { changeOf, listChanges } from '../change.js';
import { isPolish } from '../../text/likeness.js';
import { matchedItems } from '../items.js';
import type { Change, DecisionRecord, Pair } from '../types.js';

/** Non-goals that went, came, or say something else. */
export function nonGoalChanges(pair: Pair): Change[] {
  return listChanges(pair, matchedItems(nonGoalsOf(pair.before), nonGoalsOf(pair.after)), {
    kind: 'non-goal',
    says: { gone: 'non-goal-gone', come: 'non-goal-new' },
    at: { before: headOf(pair.before), after: headOf(pair.after) },
    both: (before, after) => rewording(pair, before, after),
  });
}

/** A few words more, such as "in the first release", are how a non-goal is hollowed out: whoever reviews decides. */
function rewording(pair: Pair, before: Words, after: Words): Change[] {
  if (isPolish(before.text, after.text)) return [];
  const given = { kind: 'non-goal', direction: 'neutral', message: 'non-goal-other' } as const;
  return [changeOf(pair, { ...given, before, after, was: before.text, is: after.text })];
}

function headOf({ record, artifact }: DecisionRecord) {
  return record ? null : artifact.nonGoals.at;
}

/** The items; prose without any is one item as a whole. */
function nonGoalsOf({ artifact, record }: DecisionRecord): readonly Words[] {
  const { nonGoals, document } = artifact;
  if (record || nonGoals.state !== 'present') return [];
  if (nonGoals.items.length > 0 || !nonGoals.body) return nonGoals.items;
  return [{ text: document.text.slice(nonGoals.body.start, nonGoals.body.end).trim(), range: nonGoals.body }];
}
