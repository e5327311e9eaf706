import { fieldOf, wordsOf } from '../../artifact/fields.js';
import { dueDay } from '../../dates/due-day.js';
import type { Words } from '../../document/range.js';
import { dayChange, valueChange } from '../change.js';
import type { Change, DecisionRecord, Pair } from '../types.js';

/** The words of a field of a decision; null where it has none. */
export function said({ artifact, record }: DecisionRecord, key: string): Words | null {
  const field = fieldOf(record ?? artifact, key);
  return field && wordsOf(field);
}

/** A review that was moved, taken out or set. */
export function reviewDateChanges(pair: Pair): Change[] {
  const [was, is] = [said(pair.before, 'review-by'), said(pair.after, 'review-by')];
  const says = {
    lost: 'review-gone',
    gained: 'review-new',
    other: 'review-other',
    later: 'review-later',
    earlier: 'review-earlier',
  } as const;
  return dayChange(pair, { kind: 'review-date', was, is, says }, [dayIn(was, pair.before), dayIn(is, pair.after)]);
}

/** Work that now stands under another row of the matrix. */
export function workTypeChanges(pair: Pair): Change[] {
  const [was, is] = [said(pair.before, 'work-type'), said(pair.after, 'work-type')];
  const says = { lost: 'work-type-gone', gained: 'work-type-given', other: 'work-type-other' } as const;
  return valueChange(pair, { kind: 'work-type', was, is, says });
}

function dayIn(words: Words | null, { date }: DecisionRecord): string | null {
  return words && dueDay(words.text, date && dueDay(date.text, null));
}
