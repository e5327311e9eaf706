import type { Range, Words } from '../document/range.js';
import type { MessageData } from '../lint/rule.js';
import { isPolish } from '../text/likeness.js';
import type { MatchedItems } from './items.js';
import { quoted } from './quoted.js';
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
    data: { ...given.data, ...(was !== null && { was: quoted(was) }), ...(is !== null && { is: quoted(is) }) },
    before: placeIn(pair.before, given.before),
    after: placeIn(pair.after, given.after),
    was,
    is,
  };
}

/** One thing that a decision says, at both ends, and where it would stand where it does not. */
interface Value {
  readonly kind: ChangeKind;
  readonly was: Words | null;
  readonly is: Words | null;
  readonly at?: { readonly before: Standing; readonly after: Standing };
  readonly data?: MessageData;
  /** What to say where it was lost, gained, or is another one. */
  readonly says: Readonly<Record<'lost' | 'gained' | 'other', SentenceId>>;
}

/** What was lost is weaker, what was gained stronger, and what is another one neutral; nothing where both ends say the same. */
export function valueChange(
  pair: Pair,
  value: Value,
  isSame: (was: string, is: string) => boolean = isPolish,
): Change[] {
  const { kind, was, is, at, data, says } = value;
  if (was && is ? isSame(was.text, is.text) : !was && !is) return [];
  return [
    changeOf(pair, {
      kind,
      direction: !is ? 'weaker' : was ? 'neutral' : 'stronger',
      message: !is ? says.lost : was ? says.other : says.gained,
      ...(data && { data }),
      before: was ?? at?.before ?? null,
      after: is ?? at?.after ?? null,
      was: was?.text ?? null,
      is: is?.text ?? null,
    }),
  ];
}

/** The same for a day: one that comes later is weaker. `days` are the days that the words mean, where that can be told. */
export function dayChange(
  pair: Pair,
  value: Value & { readonly says: Readonly<Record<'later' | 'earlier', SentenceId>> },
  [from, to]: readonly [string | null, string | null],
): Change[] {
  const { kind, was, is, data, says } = value;
  if (!was || !is || from === null || to === null) return valueChange(pair, value);
  if (from === to) return [];
  const isLater = to > from;
  // "within six weeks" falls due on another day when its record is dated anew.
  const [one, other] = was.text === is.text ? [from, to] : [was.text, is.text];
  return [
    changeOf(pair, {
      kind,
      direction: isLater ? 'weaker' : 'stronger',
      message: isLater ? says.later : says.earlier,
      ...(data && { data }),
      ...{ before: was, after: is, was: one, is: other },
    }),
  ];
}

/** An item that went is weaker, one that came stronger; what stands at both ends is left to `both`. */
export function listChanges<Item extends Words>(
  pair: Pair,
  { pairs, gone, come }: MatchedItems<Item>,
  list: {
    readonly kind: ChangeKind;
    readonly says: Readonly<Record<'gone' | 'come', SentenceId>>;
    readonly at?: { readonly before: Standing; readonly after: Standing };
    readonly data?: (item: Item) => MessageData;
    readonly both: (before: Item, after: Item) => readonly Change[];
  },
): Change[] {
  const { kind, says, at, data } = list;
  return [
    ...gone.map((item) =>
      changeOf(pair, {
        ...{ kind, direction: 'weaker', message: says.gone, before: item, after: at?.after ?? null, was: item.text },
        ...(data && { data: data(item) }),
      }),
    ),
    ...pairs.flatMap(({ before, after }) => list.both(before, after)),
    ...come.map((item) =>
      changeOf(pair, {
        ...{ kind, direction: 'stronger', message: says.come, before: at?.before ?? null, after: item, is: item.text },
        ...(data && { data: data(item) }),
      }),
    ),
  ];
}

/** The direction of a number that is a promise: less of it is weaker. */
export function directionOf(difference: number): Direction {
  return difference === 0 ? 'neutral' : difference < 0 ? 'weaker' : 'stronger';
}
