import { isPolish } from '../../text/likeness.js';
import { changeOf } from '../change.js';
import type { Change, Pair } from '../types.js';

/** Another number, and another title. */
export function nameChanges(pair: Pair): Change[] {
  const { before, after } = pair;
  const [one, other] = [before.id, after.id];
  const isRenumbered = one && other && (one.prefix !== other.prefix || one.number !== other.number);
  const isRetitled = before.title && after.title && !isPolish(before.title.text, after.title.text);
  const direction = 'neutral';
  return [
    ...(isRenumbered
      ? [
          changeOf(pair, {
            ...{ kind: 'id', direction, message: 'renumbered', before: one, after: other },
            was: one.text,
            is: other.text,
          }),
        ]
      : []),
    ...(isRetitled
      ? [
          changeOf(pair, {
            ...{ kind: 'title', direction, message: 'retitled', before: before.title, after: after.title },
            was: before.title.text,
            is: after.title.text,
          }),
        ]
      : []),
  ];
}
