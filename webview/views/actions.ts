import { createContext } from 'preact';
import type { ChangesWish, Edit, Looking, Place } from '../../src/shared/protocol.js';

/** What an edit says before the page adds the version of the document that it has been told. */
export type Wish = Edit extends infer Each ? (Each extends Edit ? Omit<Each, 'version'> : never) : never;

/** What a reader can do. A printed page has none of it, and its views are plain text. */
export interface Actions {
  open(place: Place): void;
  /** True once it is written; where it is refused the page says why. */
  edit(wish: Wish): Promise<boolean>;
  look(at: Partial<Looking>): void;
  pin(pinned: boolean): void;
  changes(wish: ChangesWish): void;
  /** Puts the agenda into the clipboard. */
  copyAgenda(): void;
  /** Writes down what is shown, as the reader chooses. */
  exportShown(): void;
  /** Shows the page of a signal or of a failure mode. */
  explain(id: string): void;
}

/** Hands the actions of the page to every view; null where there are none. */
export const ActionsContext = createContext<Actions | null>(null);
