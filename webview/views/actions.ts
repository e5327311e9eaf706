import { createContext } from 'preact';
import type { Place } from '../../src/shared/protocol.js';

/** A box of a checklist that was clicked, as it was drawn. */
export interface Click {
  readonly path: string;
  readonly range: { readonly start: number; readonly end: number };
  readonly expected: string;
  readonly done: boolean;
}

/** What a reader can do. A printed page has none of it, and its views are plain text. */
export interface Actions {
  open(place: Place): void;
  tick(click: Click): void;
  follow(scope: 'artifact' | 'corpus'): void;
}

/** Hands the actions of the page to every view; null where there are none. */
export const ActionsContext = createContext<Actions | null>(null);
