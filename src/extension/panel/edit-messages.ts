import * as z from 'zod';
import type { Edit } from '../../shared/protocol.js';

const offset = z.int().nonnegative();
const document = { path: z.string().min(1).max(1_000), version: z.int().nullable() };
const item = {
  ...document,
  range: z.strictObject({ start: offset, end: offset }).refine(({ start, end }) => start < end),
  expected: z.string().min(1).max(2_000),
};

/** The changes of the text that a page may ask for. */
export const edit = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('tick'), ...item, done: z.boolean() }),
]) satisfies z.ZodType<Edit>;
