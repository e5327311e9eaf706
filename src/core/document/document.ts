import type { Frontmatter } from './frontmatter-types.js';
import type { Lines } from './lines.js';
import type { Definition, Outline } from './outline-types.js';
import type { Range } from './range.js';
import type { Slices } from './slices.js';

/** A part of a document that was not read in full, as a message id of `partly-read` with its arguments. */
export interface Limit {
  readonly message: 'size' | 'shape' | 'run';
  readonly data: Readonly<Record<string, string>>;
  readonly range: Range;
}

/** A markdown file as data. Everything in it is an offset into `text`. */
export interface Document {
  /** Path relative to the root, with `/`. */
  readonly path: string;
  /** The text without its byte-order mark. */
  readonly text: string;
  readonly bom: boolean;
  readonly lines: Lines;
  readonly frontmatter: Frontmatter;
  /** Where the body begins: after the frontmatter, or 0. */
  readonly bodyStart: number;
  /** Made on first use. */
  readonly outline: Outline;
  /** The link definitions by normal label. Made on first use. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Parts of the body that were parsed in full. */
  readonly slices: Slices;
  /** What was not read, and why; empty where everything was. */
  readonly limits: readonly Limit[];
}
