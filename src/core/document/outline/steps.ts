import type { Lines } from '../lines.js';
import { stepsByRules } from './block-rules.js';
import type { Step } from './step.js';
import { readBlock } from './sure/blocks.js';
import { unsure, type Place } from './sure/place.js';
import { isBlankRow, rowsOf, type Rows } from './sure/rows.js';
import { headingDepth } from './sure/signs.js';

/**
 * The blocks of a body. Most lines are read by a scanner that knows the usual constructs; where it is not sure, a block
 * and what follows it up to a heading are read by the whole rules. Null where blocks stand too deep in each other.
 */
export function stepsThrough(text: string, lines: Lines, bodyStart: number, byRules = stepsByRules): Step[] | null {
  const rows = rowsOf(text, lines);
  const steps: Step[] = [];
  let line = lines.at(bodyStart);
  while (line < rows.count) {
    if (isBlankRow(rows, line)) {
      line++;
      continue;
    }
    const known = steps.length;
    const place: Place = { rows, steps, indent: 0, listIndent: -1, depth: 0 };
    const next = readBlock(place, line);
    if (next !== unsure) {
      line = next;
      continue;
    }
    steps.length = known;
    const stretch = stretchFrom(rows, lines, line, byRules);
    if (!stretch) return null;
    for (const step of stretch.steps) steps.push(step);
    line = stretch.end;
  }
  return steps;
}

/** The blocks of all of a body, by the whole rules alone. */
export function stepsByRulesAlone(text: string, lines: Lines, bodyStart: number): Step[] | null {
  return stepsByRules(withFeeds(text.slice(bodyStart)), lines.at(bodyStart));
}

interface Stretch {
  readonly steps: readonly Step[];
  /** The line after it. */
  readonly end: number;
}

/** What stands between a line and the next heading, by the whole rules; all that is left where a block goes beyond it. */
function stretchFrom(rows: Rows, lines: Lines, from: number, byRules: typeof stepsByRules): Stretch | null {
  let end = from + 1;
  while (end < rows.count && (rows.indent[end] !== 0 || headingDepth(rows, end) === 0)) end++;
  for (const to of end < rows.count ? [end, rows.count] : [end]) {
    const source = rows.text.slice(lines.start(from), to < rows.count ? lines.start(to) : rows.text.length);
    const steps = byRules(withFeeds(source), from);
    if (!steps) return null;
    if (to === rows.count || !reaches(steps.at(-1), to)) return { steps, end: to };
  }
  return null;
}

/** Code and HTML may be open still at a heading, which is then no heading at all; it ends every other block. */
function reaches(last: Step | undefined, end: number): boolean {
  return (last?.kind === 'code' || last?.kind === 'html') && last.to >= end;
}

function withFeeds(source: string): string {
  return source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
}
