import type { Measure } from '../../artifact/measures.js';
import { measuresOf } from '../../artifact/outcomes.js';
import { dueDay } from '../../dates/due-day.js';
import { isPolish } from '../../text/likeness.js';
import { amountIn, difference } from '../amounts.js';
import { changeOf, directionOf } from '../change.js';
import { sideOfComparison } from '../comparison.js';
import { matchedItems } from '../items.js';
import type { SentenceId } from '../sentences.js';
import type { Change, DecisionRecord, Direction, Pair } from '../types.js';

/** Outcomes and health constraints that went or came, and targets, bounds and dates that moved. */
export function measureChanges(pair: Pair): Change[] {
  const { pairs, gone, come } = matchedItems(measured(pair.before), measured(pair.after));
  const kind = 'threshold';
  return [
    ...gone.map(({ measure }) =>
      changeOf(pair, {
        ...{ kind, direction: 'weaker', message: 'measure-gone', before: measure, after: null, was: measure.text },
      }),
    ),
    ...come.map(({ measure }) =>
      changeOf(pair, {
        ...{ kind, direction: 'stronger', message: 'measure-new', before: null, after: measure, is: measure.text },
      }),
    ),
    ...pairs.flatMap(({ before, after }) => [
      ...numberChanges(pair, before.measure, after.measure),
      ...dateChanges(pair, before.measure, after.measure),
    ]),
  ];
}

/** Measures are matched by what they measure; those without a number or a date promise nothing that could move. */
function measured({ artifact, record }: DecisionRecord): { text: string; measure: Measure }[] {
  if (record) return [];
  return measuresOf(artifact)
    .filter(({ to, by }) => to ?? by)
    .map((measure) => ({ text: measure.metric?.text ?? measure.text, measure }));
}

function numberChanges(pair: Pair, before: Measure, after: Measure): Change[] {
  const [was, is] = [before.to, after.to];
  if (!was || !is || isPolish(was.text, is.text)) return [];
  const more = difference(was.text, is.text);
  if (more === 0) return [];
  const direction = more === null ? 'neutral' : directionOf(more * senseOf(before, after));
  const what = before.says === 'health' ? 'bound' : 'target';
  const verbs = { target: ['lowered', 'raised'], bound: ['relaxed', 'tightened'] } as const;
  const [weak, strong] = verbs[what];
  const verb = direction === 'neutral' ? 'other' : direction === 'weaker' ? weak : strong;
  return [change(pair, `${what}-${verb}` as SentenceId, direction, before, after, [was, is])];
}

/** Whether more is better (1) or worse (-1); 0 where nobody can tell, or where the two ends disagree. */
function senseOf(before: Measure, after: Measure): number {
  const [one, other] = [before, after].map((measure) => {
    const [from, to] = [amountIn(measure.from?.text ?? ''), amountIn(measure.to?.text ?? '')];
    if (from && to?.unit === from.unit && from.value !== to.value) return Math.sign(to.value - from.value);
    const side = sideOfComparison(measure.comparison);
    return side === null ? 0 : side === 'above' ? 1 : -1;
  });
  return one === other ? (one ?? 0) : 0;
}

function dateChanges(pair: Pair, before: Measure, after: Measure): Change[] {
  const [was, is] = [before.by, after.by];
  const [from, to] = [was && dueDay(was.text, null), is && dueDay(is.text, null)];
  if (!was || !is || !from || !to || from === to) return [];
  const direction: Direction = to > from ? 'weaker' : 'stronger';
  const message = to > from ? 'measure-later' : 'measure-earlier';
  return [change(pair, message, direction, before, after, [was, is])];
}

function change(
  pair: Pair,
  message: SentenceId,
  direction: Direction,
  before: Measure,
  after: Measure,
  [was, is]: readonly [NonNullable<Measure['to']>, NonNullable<Measure['to']>],
): Change {
  const metric = (after.metric ?? before.metric)?.text ?? 'this measure';
  return changeOf(pair, {
    ...{ kind: 'threshold', direction, message, data: { metric }, before: was, after: is, was: was.text, is: is.text },
  });
}
