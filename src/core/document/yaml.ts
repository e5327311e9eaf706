import type { FrontmatterProblem, Value } from './frontmatter-types.js';
import type { Range } from './range.js';
import { compose, type Composed } from './yaml/compose.js';
import { plainBlocks } from './yaml/plain-blocks.js';
import { note, type Reading } from './yaml/reading.js';
import { recover } from './yaml/recover.js';
import { isStructural, noteHarmless } from './yaml/faults.js';
import { valueOf } from './yaml/values.js';

/** The most characters of YAML that are read. */
export const longestYaml = 64 * 1024;

/** YAML as values with their places, and what is wrong with it. */
export interface YamlReading {
  readonly value: Value | null;
  readonly problems: readonly FrontmatterProblem[];
}

/** Reads YAML, or a part of a text that holds it. Nothing throws; what YAML does not allow is read key by key. */
export function readYaml(
  text: string,
  range: Range = { start: 0, end: text.length },
): { value: Value | null; problems: FrontmatterProblem[] } {
  const problems: FrontmatterProblem[] = [];
  if (range.end - range.start > longestYaml) {
    note(
      { text, problems },
      'too-large',
      { start: range.start, end: range.start + 1 },
      { limit: `${String(longestYaml / 1024)} KB` },
    );
    return { value: null, problems };
  }
  const plain = plainBlocks(text, range);
  return plain ? { value: plain, problems } : composedYaml(text, range, problems);
}

/** The same by way of the YAML library, whatever is written. */
export function composedYaml(
  text: string,
  range: Range,
  problems: FrontmatterProblem[] = [],
): { value: Value | null; problems: FrontmatterProblem[] } {
  const source = text.slice(range.start, range.end);
  const composed = compose(source);
  const sound = composed.state === 'composed' && !composed.faults.some(isStructural);
  const value = sound ? straight(text, range, composed, problems) : recover(text, range, problems);
  problems.sort((a, b) => a.range.start - b.range.start);
  return { value, problems };
}

function straight(
  text: string,
  range: Range,
  composed: Composed & { state: 'composed' },
  problems: FrontmatterProblem[],
): Value | null {
  const badStarts = new Set(
    composed.faults.filter((fault) => fault.code === 'BAD_SCALAR_START').map((fault) => fault.at),
  );
  const reading: Reading = { text, base: range.start, badStarts, masks: new Map(), anchors: new Map(), problems };
  noteHarmless(reading, composed.faults);
  return valueOf(reading, composed.contents, '');
}
