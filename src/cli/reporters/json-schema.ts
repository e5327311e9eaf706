import * as z from 'zod';
import { rangeSchema as range } from './range-schema.js';

const severity = z.enum(['error', 'warning', 'information', 'hint']);

const count = z.int().min(0);

const edit = z
  .strictObject({ range, expected: z.string(), text: z.string() })
  .describe('Put `text` in the place of `range`, but only where exactly `expected` still stands there.');

const path = z.string().describe('Relative to `root`, with `/`.');

const finding = z.strictObject({
  rule: z.string(),
  severity,
  message: z.string(),
  path,
  range,
  related: z.array(z.strictObject({ message: z.string(), path, range })).describe('Places that the message speaks of.'),
  fix: z.array(edit).nullable().describe('Edits of the same file that are always safe, or null.'),
  suggestions: z
    .array(z.strictObject({ title: z.string(), edits: z.array(edit.extend({ path })) }))
    .describe('Edits for a person to choose from.'),
});

/** The shape of `cutline lint --format json`. */
export const lintOutputSchema = z
  .strictObject({
    version: z.literal(1),
    root: z.string().describe('Absolute, with `/`; the folder that holds all roots where there are several.'),
    summary: z.strictObject({
      files: count.describe('Files that were looked at, read or not.'),
      artifacts: z.strictObject({ adr: count, prd: count, decisionLog: count }),
      unread: count.describe('Files that could not be read; each has a finding.'),
      findings: z.strictObject({ error: count, warning: count, information: count, hint: count }),
    }),
    findings: z.array(finding).describe('By path, place and rule.'),
  })
  .describe('What `cutline lint --format json` writes.');

/** What `cutline lint --format json` writes. */
export type LintOutput = z.infer<typeof lintOutputSchema>;
