import { fieldOf, wordsOf } from '../../artifact/fields.js';
import type { Words } from '../../document/range.js';
import { dueDay } from '../../dates/due-day.js';
import { isPolish } from '../../text/likeness.js';
import { changeOf } from '../change.js';
import type { SentenceId } from '../sentences.js';
import type { Change, ChangeKind, DecisionRecord, Direction, Pair } from '../types.js';

/** The words of a field of a decision; null where it has none. */
export function said({ artifact, record }: DecisionRecord, key: string): Words | null {
  const field = fieldOf(record ?? artifact, key);
  return field && wordsOf(field);
}

/** A review that was moved, taken out or set. */
export function reviewDateChanges(pair: Pair): Change[] {
  const [was, is] = [said(pair.before, 'review-by'), said(pair.after, 'review-by')];
  const [from, to] = [dayIn(was, pair.before), dayIn(is, pair.after)];
  if (was && is) {
    if (from === null || to === null || from === to) return [];
    const isLater = to > from;
    return [
      fieldChange(
        pair,
        'review-date',
        isLater ? 'review-later' : 'review-earlier',
        was,
        is,
        isLater ? 'weaker' : 'stronger',
      ),
    ];
  }
  if (was) return [fieldChange(pair, 'review-date', 'review-gone', was, is, 'weaker')];
  return is ? [fieldChange(pair, 'review-date', 'review-new', was, is, 'stronger')] : [];
}

/** Work that now stands under another row of the matrix. */
export function workTypeChanges(pair: Pair): Change[] {
  const [was, is] = [said(pair.before, 'work-type'), said(pair.after, 'work-type')];
  if (!was && !is) return [];
  if (was && is)
    return isPolish(was.text, is.text) ? [] : [fieldChange(pair, 'work-type', 'work-type-other', was, is, 'neutral')];
  return was
    ? [fieldChange(pair, 'work-type', 'work-type-gone', was, is, 'weaker')]
    : [fieldChange(pair, 'work-type', 'work-type-given', was, is, 'stronger')];
}

/** A change of one field. */
export function fieldChange(
  pair: Pair,
  kind: ChangeKind,
  message: SentenceId,
  was: Words | null,
  is: Words | null,
  direction: Direction,
): Change {
  const given = { kind, direction, message, before: was, after: is, was: was?.text ?? null, is: is?.text ?? null };
  return changeOf(pair, given);
}

function dayIn(words: Words | null, record: DecisionRecord): string | null {
  return words && dueDay(words.text, record.date && dueDay(record.date.text, null));
}
