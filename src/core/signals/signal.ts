import type { Metrics } from '../artifact/metrics.js';
import type { Artifact } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import type { Range } from '../document/range.js';
import type { ReviewedRecord } from '../review/types.js';
import type { Subject } from './shared/subjects.js';

/** What changed in the decisions since a base. */
export type Changes = readonly ReviewedRecord[];

/** One place that shows a signal. */
export interface Evidence {
  readonly artifact: Artifact;
  readonly range: Range;
  /** The side file that the range stands in, where that is not the artifact itself. */
  readonly path?: string | undefined;
  /** What stands there and why it counts, in plain words; it quotes the document as it is. */
  readonly says: string;
}

/** What a signal looks at to judge by. Two signals of the same aspect are one opinion, not two. */
export type Aspect =
  | 'quality-bar'
  | 'release-shape'
  | 'final-call'
  | 'decision-makers'
  | 'sign-off'
  | 'owner'
  | 'outcome'
  | 'estimate'
  | 'effort'
  | 'cut-line'
  | 'delivery-date'
  | 'brakes'
  | 'metrics'
  | 'reversibility'
  | 'text'
  | 'succession'
  | 'debt';

/** How much it takes until a signal is shown: a number by its name, with what it is as long as nobody says otherwise. */
export type Limits = Readonly<Partial<Record<LimitName, number>>>;

/** The names of the limits that `.cutline.yaml` may set. */
export type LimitName = 'records' | 'share' | 'times' | 'weeks' | 'floor';

/** What a signal may look at. */
export interface SignalContext {
  readonly corpus: Corpus;
  /** The day that dates are judged against, `YYYY-MM-DD`. */
  readonly today: string;
  /** Null where there is no base. */
  readonly changes: Changes | null;
  /** Every decision that is not closed, with its row; read once for all signals. */
  readonly subjects: readonly Subject[];
  /** PRDs that are proposed or accepted, of people who have heard of Cutline. */
  readonly plans: readonly Artifact[];
  /** What an artifact measures; read once for all signals. */
  readonly metrics: (artifact: Artifact) => Metrics;
  readonly limit: (name: LimitName) => number;
}

/** Evidence for a failure mode: one thing that many decisions have in common. */
export interface Signal {
  readonly id: string;
  /** What is so, as a heading says it. */
  readonly name: string;
  readonly about: Aspect;
  /** What the framework suggests next. */
  readonly next: string;
  /** `records` is how many places it takes; the others are the signal's own. */
  readonly limits: Limits & { readonly records: number };
  /** It speaks of what changed, and is silent without a base. */
  readonly needsBase: boolean;
  /** Every place that shows it; none where a share or a floor is not reached. */
  evidence(context: SignalContext): Iterable<Evidence>;
}

/** Declares a signal that needs no base unless it says so. */
export function signal(given: Omit<Signal, 'needsBase'> & { readonly needsBase?: boolean }): Signal {
  return { needsBase: false, ...given };
}
