import * as z from 'zod';
import type { CallMessage, Memory } from '../../shared/protocol.js';
import { edit } from './edit-messages.js';

/** No call of ours comes near this; the longest carries 500 characters of a document. */
const longestMessage = 8_000;

const id = z.int().nonnegative();
const nothing = z.strictObject({});
const choice = z.string().max(200).nullable();
const filters = z.strictObject({
  search: z.string().max(200),
  squad: choice,
  status: choice,
  kind: z.enum(['adr', 'prd', 'decision-log']).nullable(),
  departing: z.boolean(),
  sort: z.enum(['row', 'title', 'status', 'squad', 'departures']),
});
const looking = { scope: z.enum(['artifact', 'corpus']), tab: z.string().max(40), filters };
const place = z.strictObject({ path: z.string().min(1).max(1_000), offset: z.int().nonnegative() });

const changesWish = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('show'), before: place.nullable(), after: place.nullable() }),
  z.strictObject({ what: z.literal('base') }),
  z.strictObject({ what: z.literal('count'), counted: z.boolean() }),
  z.strictObject({ what: z.literal('copy') }),
]);

const call = z.discriminatedUnion('call', [
  z.strictObject({ id, call: z.literal('ready'), args: nothing }),
  z.strictObject({ id, call: z.literal('edit'), args: edit }),
  z.strictObject({ id, call: z.literal('open'), args: place }),
  z.strictObject({ id, call: z.literal('look'), args: z.strictObject(looking) }),
  z.strictObject({ id, call: z.literal('copyAgenda'), args: nothing }),
  z.strictObject({ id, call: z.literal('export'), args: nothing }),
  z.strictObject({ id, call: z.literal('explain'), args: z.strictObject({ id: z.string().max(200) }) }),
  z.strictObject({ id, call: z.literal('pin'), args: z.strictObject({ pinned: z.boolean() }) }),
  z.strictObject({ id, call: z.literal('changes'), args: changesWish }),
  z.strictObject({ id, call: z.literal('leave'), args: nothing }),
]) satisfies z.ZodType<CallMessage>;

const memory = z.strictObject({
  v: z.literal(2),
  subject: z.string().min(1).max(4_000).nullable(),
  pinned: z.boolean(),
  scroll: z.number().nonnegative(),
  ...looking,
}) satisfies z.ZodType<Memory>;

/** A message of the page that is one of the known calls, or why it is dropped. No text of the message is repeated. */
export function readCall(message: unknown): CallMessage | { readonly dropped: string } {
  if (weight(message) > longestMessage) return { dropped: 'it is too large' };
  const read = call.safeParse(message);
  return read.success ? read.data : { dropped: 'it is no known call with its arguments' };
}

/** What the page remembered before a reload; null where it is of another version or damaged. */
export function readMemory(state: unknown): Memory | null {
  const read = weight(state) > longestMessage ? null : memory.safeParse(state);
  return read?.success ? read.data : null;
}

/** Roughly how many characters a message holds; stops counting once that is too many. */
function weight(message: unknown): number {
  const waiting: unknown[] = [message];
  let sum = 0;
  while (waiting.length > 0 && sum <= longestMessage) {
    const value = waiting.pop();
    sum += typeof value === 'string' ? value.length : 4;
    if (typeof value !== 'object' || value === null) continue;
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return Infinity;
    for (const key in value) {
      sum += key.length;
      if (sum > longestMessage) break;
      waiting.push((value as Record<string, unknown>)[key]);
    }
  }
  return sum;
}
