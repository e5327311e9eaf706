import * as z from 'zod';
import { rangeSchema } from './range-schema.js';

const path = z.string().describe('Relative to `root`, with `/`.');

const range = rangeSchema.extend({
  path: path.optional().describe('The side file that the value stands in, where that is not the artifact itself.'),
});

const carrier = z
  .enum(['frontmatter', 'list', 'section', 'paragraph', 'bold-line', 'table', 'blockquote', 'other'])
  .describe('Where the value stands.');

const words = z.strictObject({ text: z.string(), range });

const asWritten = z.string().nullable().describe('As written, or null.');

const status = z.strictObject({
  raw: z.string().describe('The word as written.'),
  canonical: z
    .enum(['draft', 'proposed', 'accepted', 'rejected', 'deprecated', 'superseded', 'other'])
    .nullable()
    .describe('What the word means; null where it is not known.'),
  carrier,
  shipped: z.boolean().describe('The word says that the work is out.'),
  range,
});

const person = z.strictObject({
  text: z.string(),
  side: z
    .string()
    .nullable()
    .describe('`product`, `engineering`, `joint` or a named role; null where nothing says it.'),
  range,
});

const reference = z.strictObject({
  text: z.string(),
  target: z.string().nullable().describe('The path or address of a link.'),
  carrier,
  range,
});

const part = words.nullable().describe('Null where the rule does not say it.');

const killRule = z.strictObject({
  text: z.string(),
  metric: part,
  comparison: part,
  threshold: part,
  date: part,
  owner: part,
  action: part,
  carrier,
  range,
});

const identity = {
  id: asWritten,
  title: asWritten,
  date: asWritten,
  ranges: z.strictObject({ id: range.nullable(), title: range.nullable(), date: range.nullable() }),
};

const record = z.strictObject({
  ...identity,
  status: status.nullable(),
  decisionMakers: z.array(person),
  why: z.array(words),
  options: z.array(words),
  killRules: z.array(killRule),
  range,
});

const artifact = z.strictObject({
  path,
  kind: z.enum(['adr', 'prd', 'decision-log']),
  ...identity,
  evidence: z.array(z.strictObject({ sign: z.string(), says: z.string() })).describe('Why the file was taken for it.'),
  frontmatter: z.strictObject({ present: z.boolean(), valid: z.boolean(), range: range.nullable() }),
  status: status.nullable(),
  decisionMakers: z.array(person),
  supersedes: z.array(reference),
  supersededBy: z.array(reference),
  relations: z.array(reference.extend({ relation: z.enum(['amends', 'amended-by', 'depends-on', 'relates-to']) })),
  why: z.array(words),
  options: z.array(words),
  nonGoals: z.strictObject({
    state: z.enum(['absent', 'empty', 'present']),
    items: z.array(words),
    range: range.nullable().describe('The heading or key that opens them.'),
  }),
  cutLine: z.strictObject({
    state: z.enum(['absent', 'explicit', 'implied']),
    above: z.array(words),
    below: z.array(words),
    range: range.nullable().describe('The words that draw it.'),
  }),
  killRules: z.array(killRule),
  checklist: z.array(
    z.strictObject({
      text: z.string(),
      done: z.boolean(),
      owner: z.string().nullable(),
      section: z.string().describe('The heading that it stands under, as written.'),
      list: z.enum(['done', 'other']).describe('`done` for a definition of done or acceptance criteria.'),
      range,
    }),
  ),
  records: z.array(record).describe('The decisions of a log; empty for an ADR or a PRD, which is one itself.'),
});

const other = z
  .strictObject({
    path,
    kind: z.literal('none'),
    why: z.array(z.strictObject({ text: z.string(), range: z.null() })),
  })
  .describe('A file that is no artifact, with the reasons; listed with `--all`.');

/** The shape of `cutline inspect --format json`. */
export const inspectOutputSchema = z
  .strictObject({
    version: z.literal(1),
    root: z.string().describe('Absolute, with `/`.'),
    artifacts: z.array(z.union([artifact, other])),
    unread: z
      .array(
        z.strictObject({
          path,
          reason: z
            .enum(['not-utf8', 'too-large', 'denied', 'gone', 'binary', 'failed'])
            .describe('What `unreadable-file` says of it.'),
        }),
      )
      .describe('Files that could not be read, so that nobody knows what they are.'),
  })
  .describe('What `cutline inspect --format json` writes.');
