import { dayOfKillRule } from '../../artifact/kill-rule-day.js';
import type { KillRule } from '../../artifact/types.js';
import type { Words } from '../../document/range.js';
import { isPolish } from '../../text/likeness.js';
import { difference } from '../amounts.js';
import { changeOf, directionOf, presence } from '../change.js';
import { sideOfComparison } from '../comparison.js';
import { matchedItems } from '../items.js';
import type { Change, DecisionRecord, Direction, Pair } from '../types.js';

/** Kill rules that went or came, and parts of one that say something else. */
export function killRuleChanges(pair: Pair): Change[] {
  const { pairs, gone, come } = paired(killRulesOf(pair.before), killRulesOf(pair.after));
  const kind = 'kill-rule';
  return [
    ...gone.map((rule) =>
      changeOf(pair, {
        ...{ kind, direction: 'weaker', message: 'kill-rule-gone', before: rule, after: null, was: rule.text },
      }),
    ),
    ...come.map((rule) =>
      changeOf(pair, {
        ...{ kind, direction: 'stronger', message: 'kill-rule-new', before: null, after: rule, is: rule.text },
      }),
    ),
    ...pairs.flatMap(({ before, after }) => [
      ...dateChanges(pair, before, after),
      ...thresholdChanges(pair, before, after),
      ...(['metric', 'owner', 'action'] as const).flatMap((part) => partChanges(pair, part, before, after)),
    ]),
  ];
}

/** One rule that is left over at each end is one rule that was written anew. */
function paired(before: readonly KillRule[], after: readonly KillRule[]) {
  const found = matchedItems(before, after);
  const [one, ...others] = found.gone;
  const [other, ...more] = found.come;
  if (!one || !other || others.length + more.length > 0) return found;
  return { pairs: [...found.pairs, { before: one, after: other }], gone: [], come: [] };
}

function killRulesOf({ artifact, record }: DecisionRecord): readonly KillRule[] {
  return record ? record.killRules : artifact.killRules;
}

function dateChanges(pair: Pair, before: KillRule, after: KillRule): Change[] {
  const [was, is] = [dayOfKillRule(before, pair.before.date), dayOfKillRule(after, pair.after.date)];
  const there = presence(before.date, after.date);
  if (there === 'both' && was !== null && is !== null) {
    if (was === is) return [];
    const isLater = is > was;
    return [
      changeOf(pair, {
        kind: 'kill-rule',
        direction: isLater ? 'weaker' : 'stronger',
        message: isLater ? 'kill-rule-later' : 'kill-rule-earlier',
        before: before.date,
        after: after.date,
        was: before.date?.text ?? was,
        is: after.date?.text ?? is,
      }),
    ];
  }
  return partChange(pair, 'date', before, after, before.date, after.date);
}

function thresholdChanges(pair: Pair, before: KillRule, after: KillRule): Change[] {
  const [was, is] = [before.threshold, after.threshold];
  if (!was || !is) return partChange(pair, 'threshold', before, after, was, is);
  const [sideBefore, sideAfter] = [sideOfComparison(before.comparison), sideOfComparison(after.comparison)];
  const more = difference(was.text, is.text);
  if (more === 0 && sideBefore === sideAfter) return [];
  if (sideBefore !== sideAfter || sideBefore === null || more === null)
    return partChange(pair, 'threshold', before, after, was, is);
  // "below 4 %" fires less often at 2 %, "above 300 ms" at 500 ms.
  const direction: Direction = directionOf(sideBefore === 'below' ? more : -more);
  const message = direction === 'weaker' ? 'kill-rule-loosened' : 'kill-rule-tightened';
  const said = (rule: KillRule, words: Words) => [rule.comparison?.text, words.text].filter(Boolean).join(' ');
  return [
    changeOf(pair, {
      ...{ kind: 'kill-rule', direction, message, before: was, after: is },
      was: said(before, was),
      is: said(after, is),
    }),
  ];
}

function partChanges(pair: Pair, part: 'metric' | 'owner' | 'action', before: KillRule, after: KillRule): Change[] {
  return partChange(pair, part, before, after, before[part], after[part]);
}

function partChange(
  pair: Pair,
  part: string,
  before: KillRule,
  after: KillRule,
  was: Words | null,
  is: Words | null,
): Change[] {
  const there = presence(was, is);
  if (there === null || (was && is && isPolish(was.text, is.text))) return [];
  const [direction, message] =
    there === 'lost'
      ? (['weaker', 'kill-rule-part-lost'] as const)
      : there === 'gained'
        ? (['stronger', 'kill-rule-part-gained'] as const)
        : (['neutral', 'kill-rule-part-other'] as const);
  return [
    changeOf(pair, {
      kind: 'kill-rule',
      direction,
      message,
      data: { part },
      before: was ?? before,
      after: is ?? after,
      was: was?.text ?? null,
      is: is?.text ?? null,
    }),
  ];
}
