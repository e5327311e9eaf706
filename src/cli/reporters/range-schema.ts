import * as z from 'zod';

const position = z
  .strictObject({
    line: z.int().min(1),
    column: z.int().min(1).describe('In UTF-16 units.'),
    offset: z.int().min(0).describe('In UTF-16 units from the start of the file, a byte-order mark taken off.'),
  })
  .describe('A place in a file. Lines and columns count from 1, offsets from 0.');

/** A span of a file as the outside world counts it. */
export const rangeSchema = z
  .strictObject({ start: position, end: position })
  .describe('A span of text; its end is not part of it.');
