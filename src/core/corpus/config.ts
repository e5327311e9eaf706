import * as z from 'zod';
import { sectionNames } from '../artifact/headings/names.js';
import type { Range } from '../document/range.js';

// zod compiles its schemas with `new Function` unless it is told not to; nothing of ours may evaluate text.
z.config({ jitless: true });

/** What a rule's severity may be set to. */
export const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** The names of the presets. */
export const presetNames = ['recommended', 'strict'] as const;

const glob = z.string().min(1).max(200);
const globs = z.array(glob);
const severity = z.enum(severities);
const ruleSetting = z.union([severity, z.looseObject({ severity: severity.optional() })]);
const ruleSettings = z.record(z.string(), ruleSetting);

/** What a base may be: a preset, or another configuration by its path. */
const base = z.union([
  z.enum(presetNames),
  z
    .string()
    .regex(/(?:^|\/)\.cutline\.yaml$/)
    .max(500),
]);

const matrixRow = z.strictObject({
  'work-type': z.string().min(1).describe('The type of work, as artifacts name it.'),
  bias: z.string().describe('What counts when in doubt, such as "Ship to learn".'),
  'quality-bar': z.string().describe('How good it has to be.'),
  'release-shape': z.string().describe('How it goes out.'),
  'final-call': z.string().describe('Who decides when product and engineering disagree.'),
});

const doneItem = z.strictObject({
  item: z.string().min(1).describe('What has to be true.'),
  owner: z.string().optional().describe('Who sees to it: product, engineering, joint or a role.'),
});

const atLeast = (least: number) => z.number().min(least).max(1_000).optional();

const signalSetting = z.strictObject({
  mute: z.string().min(1).optional().describe('Why this signal is not shown.'),
  records: atLeast(1).describe('How many decisions show it before it is told.'),
  share: atLeast(0).describe('Which share of those that were asked, in percent.'),
  times: atLeast(1).describe('How many times the estimate.'),
  weeks: atLeast(1).describe('How many weeks.'),
  floor: atLeast(0).describe('The least share, in percent.'),
});

const file = (holds: string) => z.strictObject({ file: z.string().describe(`A markdown file with ${holds}.`) });

/** The shape of `.cutline.yaml`. Every key may be left out. */
export const configSchema = z.strictObject({
  version: z.literal(1).optional().describe('The version of this format: 1, the only one there is.'),
  extends: z
    .union([base, z.array(base)])
    .optional()
    .describe(
      'A preset, the path of another .cutline.yaml, or a list of both. Later ones win, and this file wins over all.',
    ),
  artifacts: z
    .strictObject({
      adr: globs.optional().describe('Files that are architecture decision records.'),
      prd: globs.optional().describe('Files that are product requirement documents.'),
      'decision-log': globs.optional().describe('Files that are decision logs.'),
      none: globs.optional().describe('Files that are no artifacts, whatever they look like.'),
    })
    .optional()
    .describe('Globs by kind, seen from the folder of this file.'),
  matrix: z
    .union([file('the table of the matrix'), z.array(matrixRow)])
    .optional()
    .describe('The decision matrix: the file that holds its table, or its rows.'),
  'definition-of-done': z
    .union([file('a task list'), z.array(z.union([z.string().min(1), doneItem]))])
    .optional()
    .describe('What must be true before work is done: the file that holds the list, or its items.'),
  people: z
    .record(z.string(), z.string().meta({ examples: ['product', 'engineering', 'joint'] }))
    .optional()
    .describe('The side of a handle: product, engineering, joint or a role such as security.'),
  rules: ruleSettings.optional().describe('By rule: a severity, or a mapping with severity and options.'),
  overrides: z
    .array(
      z.strictObject({
        files: globs.describe('Globs of the files, seen from the folder of this file.'),
        kind: z.enum(['adr', 'prd', 'decision-log']).optional().describe('Only artifacts of this kind.'),
        rules: ruleSettings.describe('By rule: a severity, or a mapping with severity and options.'),
      }),
    )
    .optional()
    .describe('Other settings for some files. A later one wins over an earlier one.'),
  headings: z
    .strictObject(Object.fromEntries(sectionNames.map((name) => [name, z.array(z.string()).optional()])))
    .optional()
    .describe('More spellings of a heading, by the name of its section.'),
  signals: z
    .record(z.string(), signalSetting)
    .optional()
    .describe('Signals of the Tension Panel: which are not shown, each with the reason, and from when on others are.'),
  baseline: z
    .union([
      z.boolean(),
      z
        .string()
        .regex(/cutline-baseline\.json$/)
        .max(500),
    ])
    .optional()
    .describe('The file of known findings: its path, or false to show them all. Only at the root.'),
});

/** `.cutline.yaml` as data; `{}` where there is none. */
export type Config = z.infer<typeof configSchema>;

/** What a configuration says about one rule. */
export type RuleSetting = z.infer<typeof ruleSetting>;

/** What is wrong with a configuration file, as a message id of `invalid-config` with its arguments. */
export interface ConfigProblem {
  readonly message:
    | 'syntax'
    | 'unknown-key'
    | 'wrong-value'
    | 'unknown-rule'
    | 'unknown-option'
    | 'unknown-signal'
    | 'unknown-side'
    | 'never-off'
    | 'missing-file'
    | 'missing-baseline'
    | 'nothing-in-file'
    | 'missing-base'
    | 'outside-base'
    | 'circular-base'
    | 'baseline-below'
    | 'complex-glob'
    | 'second-matrix'
    | 'misnamed'
    | 'too-large'
    | 'broken-baseline';
  /** `nearest`, where it is not empty, is what was most likely meant. */
  readonly data: Readonly<Record<string, string>>;
  readonly range: Range;
}
