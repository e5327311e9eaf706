import type { Artifact } from '../../artifact/types.js';
import type { Range } from '../../document/range.js';

/** What a line above some words of a document says, as data. */
export type Lens =
  | { readonly is: 'superseded'; readonly range: Range; readonly by: Artifact }
  /** `days` is negative for a day that has passed. */
  | { readonly is: 'due'; readonly range: Range; readonly days: number }
  | { readonly is: 'cut-line'; readonly range: Range; readonly above: number; readonly below: number }
  | { readonly is: 'governs'; readonly range: Range; readonly paths: readonly string[] };
