import type { FrontmatterMessage, FrontmatterProblem } from '../frontmatter-types.js';
import type { Range } from '../range.js';
import type { ParsedNode } from 'yaml';
import { quoted } from './quote.js';

/** A span of a source that was masked so that the rest of it could be read. */
export type Masks = ReadonlyMap<number, number>;

/** What a walk over YAML nodes needs: the source as written, where it stands, and what it found so far. */
export interface Reading {
  readonly text: string;
  /** Offset of the composed source within `text`. */
  readonly base: number;
  /** Starts of plain scalars that YAML does not allow to start so. */
  readonly badStarts: ReadonlySet<number>;
  /** Masked spans by their start, both offsets into the composed source. */
  readonly masks: Masks;
  readonly anchors: Map<string, ParsedNode>;
  readonly problems: FrontmatterProblem[];
}

/** Notes a problem, with the repair that quotes exactly the words it stands at where one is asked for. */
export function note(
  reading: Pick<Reading, 'text' | 'problems'>,
  message: FrontmatterMessage,
  range: Range,
  data: Readonly<Record<string, string>>,
  repair: 'quote' | null = null,
): void {
  const expected = reading.text.slice(range.start, range.end);
  reading.problems.push({
    message,
    data,
    range,
    repair: repair === null ? null : { range, expected, text: quoted(expected) },
  });
}
