import * as z from 'zod';
import { linesOf } from '../document/lines.js';
import { trimmed } from '../document/range.js';
import type { ConfigProblem } from './config.js';

const entrySchema = z.strictObject({
  rule: z.string(),
  path: z.string(),
  words: z.string(),
  count: z.number().int().min(1).default(1),
});

const baselineSchema = z.strictObject({ version: z.literal(1), findings: z.array(entrySchema) });

/** Findings of one rule at the same words of a file; `words` is their hash, so that they may move. */
export type BaselineEntry = Readonly<z.infer<typeof entrySchema>>;

/** Findings that a team knows of, and that are not shown. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
}

/** Reads a baseline as `cutline baseline` writes it. One that is broken is read not at all, and says why. */
export function readBaseline(raw: string): { baseline: Baseline | null; problems: readonly ConfigProblem[] } {
  const text = raw.replace(/^\uFEFF/, '');
  const parsed = baselineSchema.safeParse(json(text));
  if (parsed.success) return { baseline: { entries: parsed.data.findings }, problems: [] };
  const [index] = parsed.error.issues[0]?.path.slice(1) ?? [];
  const at = lineOf(text, typeof index === 'number' ? index : null);
  return { baseline: null, problems: [{ message: 'broken-baseline', data: {}, range: at }] };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The line of an entry, as it is written: a line each, after the two that open the file. */
function lineOf(text: string, index: number | null): ConfigProblem['range'] {
  const lines = linesOf(text);
  return trimmed(text, lines.range(index === null ? 0 : Math.min(index + 3, lines.count - 1)));
}
