import type { Range } from '../core/document/range.js';
import type { ChecklistView, DoneView, OtherList, Progress, SideView } from '../core/tension/done.js';
import type { Entry } from '../core/tension/entry.js';
import type { ItemView } from '../core/tension/items.js';
import type { BoundEntry, MatrixRowView, MatrixView, UnboundEntry } from '../core/tension/matrix.js';
import type { Notice, Panel } from '../core/tension/panel.js';
import type { Said } from '../core/tension/source.js';
import type { Summary } from '../core/tension/summary.js';

// What the page draws, under the names that its views use.
export type {
  BoundEntry,
  ChecklistView,
  DoneView,
  Entry,
  ItemView,
  MatrixRowView,
  MatrixView,
  Notice,
  OtherList,
  Panel,
};
export type { Progress, Said, SideView, Summary, UnboundEntry };

/** A place in a file of the corpus that the panel speaks of. */
export interface Place {
  readonly path: string;
  readonly offset: number;
}

/** What the reader has chosen to look at. */
export interface Looking {
  /** The artifact that is followed, or all decisions of its folder. */
  readonly scope: 'artifact' | 'corpus';
  readonly tab: string;
}

/** A document as the page was told of it. */
export interface Known {
  readonly path: string;
  /** The document's version as drawn; null where no editor had the file open. */
  readonly version: number | null;
}

/** An item of a checklist as it was drawn. */
export interface KnownItem extends Known {
  readonly range: Range;
  /** The text that stood in `range`. */
  readonly expected: string;
}

/** A change of the text that the reader asks for, with what the page had been told when that was drawn. */
export type Edit = KnownItem & { readonly what: 'tick'; readonly done: boolean };

/** What the page remembers of itself, and gives back after a reload of the window. */
export interface Memory extends Looking {
  readonly v: 2;
  /** The address of the artifact that was followed, as the host told it. */
  readonly subject: string | null;
  readonly pinned: boolean;
  readonly scroll: number;
}

/** What the page is to draw. */
export interface PanelState {
  readonly panel: Panel;
  /** Versions of those documents that are open and stand exactly as drawn. */
  readonly versions: Readonly<Record<string, number>>;
  /** The address of the artifact that is followed, for the page's memory. */
  readonly subject: string | null;
  readonly looking: Looking;
  /** It stays with its artifact, and another panel may follow the editor. */
  readonly pinned: boolean;
}

/** Everything that the page can ask of the host. What a call returns is its reply; a call that fails says why. */
export interface PanelCalls {
  /** The page is up, and wants to be told what to draw. */
  ready(args: Record<string, never>): PanelState;
  /** Changes the text; refused where the document has moved on. */
  edit(args: Edit): null;
  /** Shows a place in the editor. */
  open(args: Place): null;
  /** Draws what the reader has chosen to look at. */
  look(args: Looking): null;
  /** Stays with the artifact that is shown, or follows the editor again. */
  pin(args: { readonly pinned: boolean }): null;
  /** Gives the focus back to the editor. */
  leave(args: Record<string, never>): null;
}

/** The name of a call. */
export type CallName = keyof PanelCalls;

/** The arguments of a call. */
export type Arguments<Name extends CallName> = Parameters<PanelCalls[Name]>[0];

/** The reply to a call. */
export type Reply<Name extends CallName> = ReturnType<PanelCalls[Name]>;

/** A call on its way from the page to the host. */
export type CallMessage = {
  [Name in CallName]: { readonly id: number; readonly call: Name; readonly args: Arguments<Name> };
}[CallName];

/** What the host sends: the reply to a call, why it failed, a new state, or a tab that is to be opened. */
export type HostMessage =
  | { readonly kind: 'reply'; readonly id: number; readonly value: Reply<CallName> }
  | { readonly kind: 'refused'; readonly id: number; readonly why: string }
  | { readonly kind: 'state'; readonly state: PanelState }
  | { readonly kind: 'tab'; readonly tab: string };
