import type { Words } from '../../document/range.js';
import { isPolish } from '../../text/likeness.js';
import { changeOf } from '../change.js';
import { matchedItems } from '../items.js';
import { saysOtherwise } from '../otherwise.js';
import type { Change, DecisionRecord, Pair } from '../types.js';

/** Non-goals that went, came, or say something else. */
export function nonGoalChanges(pair: Pair): Change[] {
  const [was, is] = [nonGoalsOf(pair.before), nonGoalsOf(pair.after)];
  const { pairs, gone, come } = matchedItems(was, is);
  const [atBefore, atAfter] = [pair.before, pair.after].map(({ record, artifact }) =>
    record ? null : artifact.nonGoals.at,
  );
  return [
    ...gone.map((item) =>
      changeOf(pair, {
        kind: 'non-goal',
        direction: 'weaker',
        message: 'non-goal-gone',
        before: item,
        after: atAfter ?? null,
        was: item.text,
      }),
    ),
    ...pairs
      .filter(({ before, after }) => !isPolish(before.text, after.text) && saysOtherwise(before.text, after.text))
      .map(({ before, after }) =>
        changeOf(pair, {
          kind: 'non-goal',
          direction: 'neutral',
          message: 'non-goal-other',
          before,
          after,
          was: before.text,
          is: after.text,
        }),
      ),
    ...come.map((item) =>
      changeOf(pair, {
        kind: 'non-goal',
        direction: 'stronger',
        message: 'non-goal-new',
        before: atBefore ?? null,
        after: item,
        is: item.text,
      }),
    ),
  ];
}

/** The items; prose without any is one item as a whole. */
function nonGoalsOf({ artifact, record }: DecisionRecord): readonly Words[] {
  const { nonGoals, document } = artifact;
  if (record || nonGoals.state !== 'present') return [];
  if (nonGoals.items.length > 0 || !nonGoals.body) return nonGoals.items;
  return [{ text: document.text.slice(nonGoals.body.start, nonGoals.body.end).trim(), range: nonGoals.body }];
}
