import type { MatrixColumn } from '../core/tension/columns.js';
import type { Range } from '../core/document/range.js';
import type {
  BranchReport,
  ReportedChange,
  ReportedDecision,
  ReportedGoverning,
  ReportedPlace,
} from '../core/review/report/types.js';
import type { AgendaView } from '../core/tension/agenda.js';
import type { ChangesView } from '../core/tension/changes.js';
import type { DebtView } from '../core/tension/debt.js';
import type { DiscoveryView } from '../core/tension/discovery.js';
import type { ChecklistView, DoneView, OtherList, Progress, SideView } from '../core/tension/done.js';
import type { Entry } from '../core/tension/entry.js';
import type { EvidenceView } from '../core/tension/evidence.js';
import type { FilterChoices, MatrixFilters } from '../core/tension/filter.js';
import type { ItemView } from '../core/tension/items.js';
import type { BoundEntry, MatrixRowView, MatrixView, UnboundEntry } from '../core/tension/matrix.js';
import type { Notice, Panel } from '../core/tension/panel.js';
import type { RightsView, RightView } from '../core/tension/rights.js';
import type { FailureModeView, SignalsView, SignalView } from '../core/tension/signals.js';
import type { SignalsTab } from '../core/tension/signals-tab.js';
import type { ReportView } from '../core/tension/report.js';
import type { Said } from '../core/tension/source.js';
import type { Summary } from '../core/tension/summary.js';
import type { SystemTax, TaxView } from '../core/tension/tax.js';
import type { TimelineView } from '../core/tension/timeline.js';

// What the page draws, under the names that its views use.
export type { BranchReport, ChangesView, ReportedChange, ReportedDecision, ReportedGoverning, ReportedPlace };
export type { BoundEntry, Entry, MatrixRowView, MatrixView, Notice, Panel, Said, Summary, UnboundEntry };
export type { ChecklistView, DoneView, ItemView, OtherList, Progress, SideView };
export type { AgendaView, DebtView, DiscoveryView, EvidenceView, FailureModeView, RightsView, RightView };
export type { SignalsTab, SignalsView, SignalView, SystemTax, TaxView, TimelineView };
export type { FilterChoices, MatrixFilters, ReportView };

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
  /** What of the matrix is shown, and in which order. */
  readonly filters: MatrixFilters;
}

/** A document as the page was told of it. */
export interface Known {
  readonly path: string;
  /** The document's version as drawn; null where no editor had the file open. */
  readonly version: number | null;
}

/** Words of a document as they were drawn. */
export interface KnownWords {
  readonly range: Range;
  /** The text that stood in `range`. */
  readonly expected: string;
}

/** An item of a checklist as it was drawn. */
export type KnownItem = Known & KnownWords;

/** A change of the text that the reader asks for, with what the page had been told when that was drawn. */
export type Edit =
  | (KnownItem & { readonly what: 'tick'; readonly done: boolean })
  | (KnownItem & { readonly what: 'remove' })
  | (KnownItem & { readonly what: 'assign'; readonly owner: string | null })
  | (KnownItem & { readonly what: 'move'; readonly past: KnownWords })
  | (Known & { readonly what: 'add'; readonly text: string; readonly owner: string | null })
  | (Known & { readonly what: 'add-asked' })
  | (Known & { readonly what: 'bind'; readonly row: string })
  | CellEdit
  | { readonly what: 'mute'; readonly id: string; readonly reason: string };

/** Other words for a cell of the matrix; `was` is what the panel showed there. */
export interface CellEdit {
  readonly what: 'cell';
  readonly row: string;
  readonly column: MatrixColumn;
  readonly was: string;
  readonly text: string;
}

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
  /** What the matrix can be filtered by; null while there is none. */
  readonly choices: FilterChoices | null;
  /** What the branch changes in the decisions of the folder that is shown; null while nothing is. */
  readonly changes: ChangesView | null;
  /** It stays with its artifact, and another panel may follow the editor. */
  readonly pinned: boolean;
}

/** What the reader asks of the Changes tab: the diff at a change, another base, whether changes that are not committed count, a copy. */
export type ChangesWish =
  | { readonly what: 'show'; readonly before: Place | null; readonly after: Place | null }
  | { readonly what: 'base' }
  | { readonly what: 'count'; readonly counted: boolean }
  | { readonly what: 'copy' };

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
  /** Puts the agenda into the clipboard, as markdown. */
  copyAgenda(args: Record<string, never>): null;
  /** Asks how what is shown is to be written down, and does that. False where nothing was chosen. */
  export(args: Record<string, never>): boolean;
  /** Shows the page of a signal or of a failure mode. */
  explain(args: { readonly id: string }): null;
  /** Stays with the artifact that is shown, or follows the editor again. */
  pin(args: { readonly pinned: boolean }): null;
  /** Does what the reader asks of the Changes tab. */
  changes(args: ChangesWish): null;
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

/** What turns data into other data: what stands there now, or what has changed in it, by key or index. */
export type Patch = { readonly is: unknown } | { readonly in: Readonly<Record<string, Patch>> };

/** What the host sends: the reply to a call, why it failed, a new state, what has changed in it, or a tab to be opened. */
export type HostMessage =
  | { readonly kind: 'reply'; readonly id: number; readonly value: Reply<CallName> }
  | { readonly kind: 'refused'; readonly id: number; readonly why: string }
  | { readonly kind: 'state'; readonly state: PanelState }
  | { readonly kind: 'patch'; readonly patch: Patch }
  | { readonly kind: 'tab'; readonly tab: string };
