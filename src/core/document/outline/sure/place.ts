import type { Step } from '../step.js';
import { indentOf, type Rows } from './rows.js';
import { markerLength } from './signs.js';

/** What is known while blocks are read. */
export interface Place {
  readonly rows: Rows;
  readonly steps: Step[];
  /** The columns that the words of this container are indented. */
  indent: number;
  /** Those of the container that the innermost list stands in; -1 outside of lists. */
  listIndent: number;
  /** How many lists are open. */
  depth: number;
}

/** What a reader of lines returns where only the whole rules can tell. */
export const unsure = -1;

/** True where a list item begins that is no words of a paragraph above it. */
export function isItem({ rows, indent, listIndent }: Place, line: number): boolean {
  const columns = indentOf(rows, line);
  if (columns - indent >= 4) return false;
  if (listIndent >= 0 && columns - listIndent >= 4 && columns < indent) return false;
  return markerLength(rows, line) > 0;
}
