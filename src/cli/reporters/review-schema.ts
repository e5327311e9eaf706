import * as z from 'zod';
import { baseRungs } from '../../core/review/report/types.js';
import { changeKinds } from '../../core/review/types.js';
import { rangeSchema } from './range-schema.js';

const path = z.string().describe('Relative to `root`, with `/`.');

const count = z.int().min(0);

const place = z.strictObject({
  path,
  range: rangeSchema.nullable().describe('Null where the text is not at hand.'),
});

const asWritten = z.string().nullable().describe('As written, or null.');

const named = {
  name: z.string().describe('Id and title; the path where it has neither.'),
  kind: z.enum(['adr', 'prd', 'decision-log']),
  path: path.describe('At the head; at the base where it was removed.'),
  status: asWritten,
};

const change = z.strictObject({
  kind: z.enum(changeKinds),
  direction: z
    .enum(['weaker', 'stronger', 'neutral'])
    .describe('What it does to a promise; `neutral` where it is another one, or where nobody can tell.'),
  sentence: z.string(),
  before: place.nullable().describe('Where it stands at the base, or would; null for a decision that was not there.'),
  after: place.nullable().describe('Where it stands at the head, or would; null for a decision that is gone.'),
  was: asWritten,
  is: asWritten,
});

const decision = z.strictObject({
  state: z.enum(['added', 'changed', 'removed', 'renamed']),
  ...named,
  before: place.nullable(),
  after: place.nullable(),
  changes: z.array(change).describe('What got weaker first.'),
  neutral: count.describe('Edits that change no promise.'),
});

const governing = z.strictObject({
  ...named,
  at: place,
  demands: z.array(z.string()).describe('What it asks of the code.'),
  warning: z.string().nullable().describe('Why the code should perhaps not follow it any more.'),
  files: z.array(
    z.strictObject({
      path,
      by: z.enum(['affects', 'marker', 'link']).describe('What ties the file to the decision.'),
      at: place.describe('Where that is said.'),
    }),
  ),
});

/** The shape of `cutline review --format json`. */
export const reviewOutputSchema = z
  .strictObject({
    version: z.literal(1),
    root: z.string().describe('Absolute, with `/`.'),
    base: z.strictObject({
      name: z.string(),
      commit: z.string().nullable().describe('The commit where the head left its base.'),
      by: z.enum(baseRungs).describe('What chose the base.'),
    }),
    head: z.strictObject({
      name: z.string().nullable().describe('The branch, or what was asked for; null for a commit without a branch.'),
      commit: z.string().nullable(),
      uncommitted: count
        .nullable()
        .describe('Files with changes that are not committed; null where these are left out.'),
    }),
    summary: z.strictObject({
      decisions: z.strictObject({ added: count, changed: count, removed: count, renamed: count }),
      changes: z.strictObject({ weaker: count, stronger: count, neutral: count }),
      neutral: count.describe('Edits that change no promise.'),
      weakened: z.boolean().describe('What `--fail-on weakened` asks: something got weaker, or would break.'),
    }),
    decisions: z.array(decision).describe('Strongest first.'),
    governs: z.array(governing).describe('Decisions that govern code which changed.'),
    collisions: z.array(
      z.strictObject({
        sentence: z.string(),
        number: z.string(),
        at: place,
        path: path.describe('The other file.'),
        branches: z.array(z.string()).describe('The branches that hold it.'),
      }),
    ),
    broken: z.array(
      z.strictObject({ sentence: z.string(), at: place, was: path.describe('The file that the reference led to.') }),
    ),
    findings: z
      .array(
        z.strictObject({
          rule: z.string(),
          severity: z.enum(['error', 'warning', 'information', 'hint']),
          message: z.string(),
          at: place,
        }),
      )
      .describe('Findings that the base did not have.'),
  })
  .describe('What `cutline review --format json` writes.');

/** What `cutline review --format json` writes. */
export type ReviewOutput = z.infer<typeof reviewOutputSchema>;
