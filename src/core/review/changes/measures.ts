import type { Measure } from '../../artifact/types.js';
import { dueDay } from '../../dates/due-day.js';
import { isPolish } from '../../text/likeness.js';
import { amountIn, difference } from '../amounts.js';
import { changeOf, dayChange, directionOf, listChanges, valueChange } from '../change.js';
import { sideOfComparison } from '../comparison.js';
import { matchedItems } from '../items.js';
import type { Change, DecisionRecord, Pair } from '../types.js';

const says = {
  outcome: { weaker: 'target-easier', stronger: 'target-harder', other: 'target-other' },
  health: { weaker: 'bound-relaxed', stronger: 'bound-tightened', other: 'bound-other' },
} as const;

/** Outcomes and health constraints that went or came, and targets, bounds and dates that moved. */
export function measureChanges(pair: Pair): Change[] {
  const { pairs, gone, come } = matchedItems(measured(pair.before), measured(pair.after));
  const measureOf = ({ measure }: Measured): Measure => measure;
  const measures = {
    pairs: pairs.map(({ before, after }) => ({ before: before.measure, after: after.measure })),
    ...{ gone: gone.map(measureOf), come: come.map(measureOf) },
  };
  return listChanges(pair, measures, {
    kind: 'threshold',
    says: { gone: 'measure-gone', come: 'measure-new' },
    both: (before, after) => [...numberChanges(pair, before, after), ...dateChanges(pair, before, after)],
  });
}

interface Measured {
  readonly text: string;
  readonly measure: Measure;
}

/** Measures are matched by what they measure; those without a number or a date promise nothing that could move. */
function measured({ artifact, record }: DecisionRecord): Measured[] {
  if (record) return [];
  return artifact.measures
    .filter(({ to, by }) => to ?? by)
    .map((measure) => ({ text: measure.metric?.text ?? measure.text, measure }));
}

function numberChanges(pair: Pair, before: Measure, after: Measure): Change[] {
  const { weaker, stronger, other } = says[before.says];
  const value = {
    kind: 'threshold',
    was: before.to,
    is: after.to,
    at: { before, after },
    data: named(before, after),
    says: { lost: 'number-gone', gained: 'number-given', other },
  } as const;
  const { was, is } = value;
  const more = was && is && difference(was.text, is.text);
  const sense = senseOf(before, after);
  if (!was || !is || more === null || sense === 0)
    return valueChange(pair, value, (one, another) => more === 0 || isPolish(one, another));
  if (more === 0) return [];
  const direction = directionOf(more * sense);
  const message = direction === 'weaker' ? weaker : stronger;
  const ends = { before: was, after: is, was: was.text, is: is.text };
  return [changeOf(pair, { kind: 'threshold', direction, message, data: value.data, ...ends })];
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
  const value = {
    kind: 'threshold',
    was,
    is,
    at: { before, after },
    data: named(before, after),
    says: {
      lost: 'measure-undated',
      gained: 'measure-dated',
      other: 'measure-date-other',
      later: 'measure-later',
      earlier: 'measure-earlier',
    },
  } as const;
  return dayChange(pair, value, [dayOf(was, pair.before), dayOf(is, pair.after)]);
}

function dayOf(by: Measure['by'], { date }: DecisionRecord): string | null {
  return by && dueDay(by.text, date && dueDay(date.text, null));
}

function named(before: Measure, after: Measure): { metric: string } {
  return { metric: (after.metric ?? before.metric)?.text ?? 'this measure' };
}
