import type { Range } from './range.js';

/** A value of the frontmatter with its place. `text` of a scalar is its source without quotes: `0012` stays `0012`. */
export type Value =
  | {
      readonly kind: 'scalar';
      readonly text: string;
      readonly raw: string;
      readonly quoted: boolean;
      readonly range: Range;
    }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly range: Range }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly range: Range };

/** One key of a mapping. `value` is null where the key has none. `range` spans key and value. */
export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Value | null;
  readonly range: Range;
}

/** What is wrong with a frontmatter block, as a message id of `invalid-frontmatter` with its arguments. */
export interface FrontmatterProblem {
  readonly message: FrontmatterMessage;
  readonly data: Readonly<Record<string, string>>;
  readonly range: Range;
  /** The repair that cannot change the meaning, where there is one. */
  readonly repair: { readonly range: Range; readonly expected: string; readonly text: string } | null;
}

/** The ways in which a frontmatter block can be broken. */
export type FrontmatterMessage =
  | 'unclosed'
  | 'not-first'
  | 'syntax'
  | 'unquoted-handle'
  | 'unquoted-colon'
  | 'placeholder-mapping'
  | 'tab-indent'
  | 'duplicate-key'
  | 'unresolved-alias'
  | 'too-deep'
  | 'too-large'
  | 'not-a-mapping'
  | 'other-language';

/** The metadata block that opens a document. */
export interface Frontmatter {
  /** `invalid` blocks still carry every entry that could be recovered. */
  readonly state: 'absent' | 'valid' | 'invalid';
  /** The block with both fences and the line ending after the closing one, at 0 unless comments stand before it; empty where absent. */
  readonly range: Range;
  /** The text between the fences. */
  readonly content: Range;
  readonly entries: readonly Entry[];
  readonly problems: readonly FrontmatterProblem[];
}
