import type { Artifact, Kind } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import type { Range } from '../../document/range.js';
import type { Phrase } from '../explain/phrase.js';

/** Where somebody writes, and what is known around it. `text` is the document as it is at this moment, finished or not. */
export interface Asked {
  readonly text: string;
  readonly offset: number;
  readonly path: string;
  /** As it was last read: the document in it may be a few letters behind. */
  readonly corpus: Corpus;
  /** The day on the person's own calendar. */
  readonly today: string;
}

/** What is known of the document that somebody writes in. */
export interface Setting extends Asked {
  readonly kind: Kind;
  /** The document as it was last read; null where it is no artifact yet. */
  readonly artifact: Artifact | null;
  /** The artifacts of its kind that it is written like: those beside it, else all of them. */
  readonly neighbours: readonly Artifact[];
}

/** Something that may be written. */
export interface Completion {
  readonly label: string;
  /** What is written; a snippet where it has tab stops. */
  readonly text: string;
  readonly snippet: boolean;
  readonly is: 'key' | 'value' | 'record' | 'person' | 'day' | 'heading';
  /** A few plain words beside the label, which may be those of a document. */
  readonly detail: string;
  readonly says: readonly Phrase[];
  /** What it takes the place of; on one line, and around the cursor. */
  readonly range: Range;
  /** What the letters typed so far are compared with. */
  readonly find: string;
  /** Another choice follows where this one is written. */
  readonly leadsOn: boolean;
}

/** A completion of which most is as usual. */
export function completion(
  own: Pick<Completion, 'label' | 'is' | 'range'> & Partial<Omit<Completion, 'label' | 'is' | 'range'>>,
): Completion {
  return { text: own.label, snippet: false, detail: '', says: [], find: own.label, leadsOn: false, ...own };
}
