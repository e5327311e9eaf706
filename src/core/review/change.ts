import type { Range, Words } from '../document/range.js';
import type { MessageData } from '../lint/rule.js';
import { placeIn } from './records.js';
import type { SentenceId } from './sentences.js';
import type { Change, ChangeKind, Direction, Pair } from './types.js';

/** Something that stands somewhere: words, a field, a heading. */
type Standing = { readonly range: Range; readonly path?: string } | Range | null;

/** What a change is made from. */
interface Given {
  readonly kind: ChangeKind;
  readonly direction: Direction;
  readonly message: SentenceId;
  readonly data?: MessageData;
  /** Where it stands at each end; where it is missing, where it would belong. */
  readonly before: Standing;
  readonly after: Standing;
  readonly was?: string | null;
  readonly is?: string | null;
}

/** A change with a place at both ends, whatever is there. */
export function changeOf(pair: Pair, given: Given): Change {
  const { kind, direction, message, was = null, is = null } = given;
  return {
    kind,
    direction,
    message,
    data: { ...given.data, ...(was !== null && { was: shown(was) }), ...(is !== null && { is: shown(is) }) },
    before: placeIn(pair.before, given.before),
    after: placeIn(pair.after, given.after),
    was,
    is,
  };
}

/** The direction of a number that is a promise: less of it is weaker. */
export function directionOf(difference: number): Direction {
  return difference === 0 ? 'neutral' : difference < 0 ? 'weaker' : 'stronger';
}

/** What is lost is weaker, what is gained stronger, what is another neutral; null where both ends have none. */
export function presence(was: Words | null, is: Words | null): 'lost' | 'gained' | 'both' | null {
  if (was) return is ? 'both' : 'lost';
  return is ? 'gained' : null;
}

/** So much of what somebody wrote is quoted in a sentence. */
const longest = 72;

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}
