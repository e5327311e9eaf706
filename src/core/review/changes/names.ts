import type { Words } from '../../document/range.js';
import { isPolish } from '../../text/likeness.js';
import { changeOf } from '../change.js';
import type { Change, Pair } from '../types.js';

/** Another number, and another title. One that is there at one end alone is no other one. */
export function nameChanges(pair: Pair): Change[] {
  const { id: number, title } = pair.before;
  const { id: newNumber, title: newTitle } = pair.after;
  const isSameNumber = number?.prefix === newNumber?.prefix && number?.number === newNumber?.number;
  const isSameTitle = isPolish(title?.text ?? '', newTitle?.text ?? '');
  return [
    ...(number && newNumber && !isSameNumber ? [renaming(pair, 'id', number, newNumber)] : []),
    ...(title && newTitle && !isSameTitle ? [renaming(pair, 'title', title, newTitle)] : []),
  ];
}

function renaming(pair: Pair, kind: 'id' | 'title', before: Words, after: Words): Change {
  const message = kind === 'id' ? 'renumbered' : 'retitled';
  return changeOf(pair, { kind, direction: 'neutral', message, before, after, was: before.text, is: after.text });
}
