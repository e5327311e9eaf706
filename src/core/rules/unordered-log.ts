import * as z from 'zod';
import type { Artifact } from '../artifact/types.js';
import { dueDay } from '../dates/due-day.js';
import { eolAt } from '../document/lines.js';
import { contains, type Range, type Words } from '../document/range.js';
import { countWhile, overlapping } from '../document/select.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { ascendingPlaces } from './shared/order.js';
import { inserting, removing } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

const orders = ['most', 'oldest-first', 'newest-first'] as const;
type Order = (typeof orders)[number];

type Message = 'unordered' | 'neighbour' | 'move';

/** An entry of a log that stands out of its order. */
export const unorderedLog = artifactRule<Message, { order: Order }>({
  id: 'unordered-log',
  group: 'log',
  summary: 'An entry of a log stands out of the order that the others keep.',
  severity: byStage,
  kinds: ['decision-log'],
  messages: {
    unordered: 'Move this entry: the log runs {order}, and {day} stands {side} {other}',
    neighbour: 'It stands {side} this entry',
    move: 'Move it to its place',
  },
  options: z.strictObject({
    order: z
      .enum(orders)
      .default('most')
      .describe('The order of the entries; `most` is the one that most of them follow.'),
  }),
  readsCorpus: false,
  *check({ subject: artifact, options }) {
    for (const list of listsOf(artifact)) yield* outOfOrder(list, options.order, artifact);
  },
});

interface Entry {
  /** The day as a number, so that a later one is greater. */
  readonly at: number;
  readonly words: Words;
  /** All of the entry. */
  readonly range: Range;
}

/** The dated entries, apart for each table and for each heading that holds some. */
function listsOf({ records, document: { outline } }: Artifact): Entry[][] {
  const parents = new Map(outline.headings.map(({ block, parent }) => [block.start, parent]));
  const lists = new Map<string, Entry[]>();
  for (const { date, range } of records) {
    const day = date && !isAmbiguous(date.text) ? dueDay(date.text, null) : null;
    if (!date || day === null) continue;
    const entry = { at: Number(day.replace(/-/g, '')), words: date, range };
    const [table] = overlapping(outline.tables, range);
    const key = parents.has(range.start) ? `below ${String(parents.get(range.start))}` : String(table?.range.start);
    const list = lists.get(key);
    if (list) list.push(entry);
    else lists.set(key, [entry]);
  }
  return [...lists.values()];
}

/** In `02/04/2026` nobody knows which is the month. */
function isAmbiguous(date: string): boolean {
  const [, first = '', second = ''] = /^\D*(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(date) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function* outOfOrder(list: readonly Entry[], wanted: Order, artifact: Artifact): Iterable<Report<Message>> {
  const rising = ascendingPlaces(list.map(({ at }) => at));
  const falling = ascendingPlaces(list.map(({ at }) => -at));
  const isRising = wanted === 'most' ? rising.length > falling.length : wanted === 'oldest-first';
  const kept = isRising ? rising : falling;
  // Where the entries keep the other order as well, or a third of them neither, no order is that of most entries.
  if (wanted === 'most' && (rising.length === falling.length || (list.length - kept.length) * 3 > list.length)) return;
  const keeps = kept.flatMap((place) => list[place] ?? []);
  const order = isRising ? 'oldest first' : 'newest first';
  let passed = 0;
  for (const entry of list) {
    if (entry === keeps[passed]) {
      passed++;
      continue;
    }
    const above = keeps[passed - 1];
    const isBelow = above !== undefined && follows(above, entry, isRising) && above.at !== entry.at;
    const neighbour = (isBelow ? above : keeps[passed]) ?? entry;
    const side = isBelow ? 'below' : 'above';
    yield {
      message: 'unordered',
      data: { order, side, day: shorten(entry.words.text, 20), other: shorten(neighbour.words.text, 20) },
      range: entry.words.range,
      related: [{ path: artifact.path, range: neighbour.words.range, message: 'neighbour', data: { side } }],
      suggestions: moving(entry, keeps, isRising, artifact),
    };
  }
}

/** True where one entry comes after another one, or is of the same day. */
function follows(entry: Entry, other: Entry, isRising: boolean): boolean {
  return isRising ? entry.at >= other.at : entry.at <= other.at;
}

/** Moves the row of a table below the last entry that it follows, or above the first one. */
function moving(entry: Entry, keeps: readonly Entry[], isRising: boolean, artifact: Artifact): Suggestion[] {
  const { lines, outline, text } = artifact.document;
  const [table] = overlapping(outline.tables, entry.range);
  if (!table || !contains(table.range, entry.range)) return [];
  const own = lines.at(entry.range.start);
  const row = text.slice(lines.start(own), lines.end(own));
  const eol = eolAt(text, lines, entry.range.start);
  const before = keeps[countWhile(keeps, (other) => follows(entry, other, isRising)) - 1];
  const first = keeps[0] ?? entry;
  const edit = before
    ? inserting(artifact, lines.end(lines.at(before.range.start)), eol + row)
    : inserting(artifact, lines.start(lines.at(first.range.start)), row + eol);
  const taken = { start: lines.end(own - 1), end: lines.end(own) };
  return [{ title: 'move', data: {}, edits: [edit, removing(artifact, taken)], snippet: false }];
}
