import type { Status } from '../../artifact/types.js';
import { changeOf, directionOf } from '../change.js';
import type { Change, Direction, DecisionRecord, Pair } from '../types.js';

/** A status that moved. Going on is stronger, going back weaker; a decision that another one replaces only moved. */
export function statusChanges(pair: Pair): Change[] {
  const { before, after } = pair;
  const [was, is] = [before.status, after.status];
  if (isSame(was, is)) return [];
  const message = was ? (is ? 'status-moved' : 'status-lost') : 'status-given';
  return [
    changeOf(pair, {
      kind: 'status',
      direction: directionBetween(before, after),
      message,
      before: was,
      after: is,
      was: was?.raw ?? null,
      is: is?.raw ?? null,
    }),
  ];
}

function isSame(was: Status | null, is: Status | null): boolean {
  if (!was || !is) return was === is;
  if (was.canonical === null || is.canonical === null || was.canonical === 'other')
    return was.canonical === is.canonical && was.raw.toLowerCase() === is.raw.toLowerCase();
  return was.canonical === is.canonical && was.shipped === is.shipped;
}

function directionBetween(before: DecisionRecord, after: DecisionRecord): Direction {
  const [was, is] = [weightOf(before), weightOf(after)];
  return was === null || is === null ? 'neutral' : directionOf(is - was);
}

/** How much a decision holds; null where another one took its place, or where it never held. */
function weightOf({ status, artifact, record }: DecisionRecord): number | null {
  switch (status?.canonical) {
    case 'accepted':
      return status.shipped ? 4 : 3;
    case 'proposed':
      return 2;
    case 'rejected':
    case 'superseded':
      return null;
    case 'deprecated':
      return !record && artifact.references.some(({ relation }) => relation === 'superseded-by') ? null : 0;
    default:
      return 1;
  }
}
