import type { Range } from '../../document/range.js';
import type { Writing } from './written.js';

/** The place of a value: which key it belongs to, what it takes the place of, and how it is written there. */
export interface ValuePlace {
  /** The canonical key. */
  readonly key: string;
  readonly range: Range;
  readonly write: Writing;
  readonly isYaml: boolean;
  /** Mappings can be written here. */
  readonly mayMap: boolean;
}
