import * as z from 'zod';
import type { Range } from '../document/range.js';

// zod compiles its schemas with `new Function` unless it is told not to; nothing of ours may evaluate text.
z.config({ jitless: true });

/** What a rule's severity may be set to. */
export const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;

const glob = z.string().min(1).max(200);
const globs = z.array(glob);
const severity = z.enum(severities);
const ruleSetting = z.union([severity, z.looseObject({ severity: severity.optional() })]);

const matrixRow = z.strictObject({
  'work-type': z.string().min(1),
  bias: z.string(),
  'quality-bar': z.string(),
  'release-shape': z.string(),
  'final-call': z.string(),
});

const doneItem = z.strictObject({ item: z.string().min(1), owner: z.string().optional() });

/** The shape of `.cutline.yaml`. Every key may be left out. */
export const configSchema = z.strictObject({
  version: z.literal(1).optional(),
  extends: z.enum(['recommended', 'strict']).optional(),
  artifacts: z
    .strictObject({
      adr: globs.optional(),
      prd: globs.optional(),
      'decision-log': globs.optional(),
      none: globs.optional(),
    })
    .optional(),
  matrix: z.union([z.strictObject({ file: z.string() }), z.array(matrixRow)]).optional(),
  'definition-of-done': z
    .union([z.strictObject({ file: z.string() }), z.array(z.union([z.string().min(1), doneItem]))])
    .optional(),
  people: z.record(z.string(), z.string()).optional(),
  rules: z.record(z.string(), ruleSetting).optional(),
  overrides: z
    .array(
      z.strictObject({
        files: globs,
        kind: z.enum(['adr', 'prd', 'decision-log']).optional(),
        rules: z.record(z.string(), ruleSetting),
      }),
    )
    .optional(),
  headings: z.record(z.string(), z.array(z.string())).optional(),
});

/** `.cutline.yaml` as data; `{}` where there is none. */
export type Config = z.infer<typeof configSchema>;

/** What is wrong with a configuration file, as a message id of `invalid-config` with its arguments. */
export interface ConfigProblem {
  readonly message: 'syntax' | 'unknown-key' | 'wrong-value' | 'unknown-rule' | 'missing-file' | 'too-large';
  readonly data: Readonly<Record<string, string>>;
  readonly range: Range;
}
