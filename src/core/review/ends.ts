import type { Corpus } from '../corpus/types.js';

/** The two corpora that are compared. */
export interface Ends {
  readonly before: Corpus;
  readonly after: Corpus;
}
