import * as z from 'zod';
import type { Edit } from '../../shared/protocol.js';

const offset = z.int().nonnegative();
const known = { path: z.string().min(1).max(1_000), version: z.int().nullable() };
const words = {
  range: z.strictObject({ start: offset, end: offset }).refine(({ start, end }) => start < end),
  expected: z.string().min(1).max(2_000),
};
const item = { ...known, ...words };
const name = z.string().min(1).max(200);
/** What a reader types is one line. */
const typed = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\r\n]*$/);

/** The changes of the text that a page may ask for. */
export const edit = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('tick'), ...item, done: z.boolean() }),
  z.strictObject({ what: z.literal('remove'), ...item }),
  z.strictObject({ what: z.literal('assign'), ...item, owner: typed.nullable() }),
  z.strictObject({ what: z.literal('move'), ...item, past: z.strictObject(words) }),
  z.strictObject({ what: z.literal('add'), ...known, text: typed, owner: typed.nullable() }),
  z.strictObject({ what: z.literal('add-asked'), ...known }),
  z.strictObject({ what: z.literal('bind'), ...known, row: name }),
  z.strictObject({
    what: z.literal('cell'),
    row: name,
    column: z.enum(['work-type', 'bias', 'quality-bar', 'release-shape', 'final-call']),
    was: z.string().max(500),
    text: z
      .string()
      .trim()
      .max(500)
      .regex(/^[^\r\n]*$/),
  }),
  z.strictObject({ what: z.literal('mute'), id: name, reason: typed }),
]) satisfies z.ZodType<Edit>;
