import type { Corpus } from '../corpus/types.js';
import {
  agreementsIn,
  limitsOf,
  muteOf,
  readSignals,
  type Agreement,
  type Asked,
  type Reading,
} from '../signals/read.js';
import type { Subject } from '../signals/shared/subjects.js';
import { evidenceView, type EvidenceView } from './evidence.js';
import { shown } from './shown.js';
import type { Source } from './source.js';
import { counted, listed } from './sentences.js';

/** A signal with the places that show it. */
export interface SignalView {
  readonly id: string;
  readonly name: string;
  /** How many places there are, and how many it takes. */
  readonly says: string;
  readonly next: string;
  /** The page that explains it. */
  readonly page: string;
  readonly evidence: readonly EvidenceView[];
  /** How many places there are in all. */
  readonly total: number;
}

/** A failure mode, and the signals that agree on it. */
export interface FailureModeView {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** "2 signals agree: ..." */
  readonly agree: string;
  readonly next: string;
  readonly page: string;
  readonly signals: readonly SignalView[];
}

/** A signal or a failure mode that a configuration mutes. */
export interface MutedView {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  /** The places that are not shown, or the signals of a failure mode. */
  readonly count: number;
  readonly at: Source | null;
}

/** What shows that tension turns bad, and what does not agree yet. */
export interface SignalsView {
  readonly modes: readonly FailureModeView[];
  /** Signals of which no failure mode that is shown speaks. */
  readonly single: readonly SignalView[];
  readonly muted: readonly MutedView[];
  /** Signals that nobody can read without a base. */
  readonly needsBase: readonly { readonly id: string; readonly name: string }[];
}

/** So many places are listed; the rest is counted. */
const most = 50;

/** Draws the failure modes and the signals of a corpus. */
export function signalsView(corpus: Corpus, asked: Asked, subjects: readonly Subject[]): SignalsView {
  const readings = readSignals(corpus, asked, subjects);
  const agreements = agreementsIn(readings);
  const open = agreements.filter(({ mode }) => muteOf(mode.id, corpus, '') === null);
  const told = new Set(open.flatMap(({ signals }) => signals));
  return {
    modes: open.map((agreement) => modeView(agreement, corpus)),
    single: readings
      .filter((reading) => reading.state === 'shown' && !told.has(reading))
      .map((reading) => signalView(reading, corpus)),
    muted: [...agreements.flatMap((agreement) => mutedMode(agreement, corpus)), ...readings.flatMap(mutedSignal)],
    needsBase: readings.filter(({ state }) => state === 'needs-base').map(({ signal: { id, name } }) => ({ id, name })),
  };
}

/** The page of a signal or of a failure mode. */
export function signalPage(id: string): string {
  return `docs/signals/${id}.md`;
}

function modeView({ mode, signals }: Agreement, corpus: Corpus): FailureModeView {
  const { id, name, says, next } = mode;
  const names = signals.map(({ signal }) => signal.name.charAt(0).toLowerCase() + signal.name.slice(1));
  const agree = `${String(signals.length)} of ${String(mode.signals.length)} signals agree: ${listed(names)}.`;
  return {
    id,
    name,
    says,
    agree,
    next,
    page: signalPage(id),
    signals: signals.map((reading) => signalView(reading, corpus)),
  };
}

function signalView({ signal, evidence }: Reading, corpus: Corpus): SignalView {
  const { id, name, next } = signal;
  const takes = limitsOf(signal, corpus)('records');
  return {
    id,
    name,
    says: `${counted(evidence.length, 'place shows', 'places show')} it; it is told from ${String(takes)} on.`,
    next,
    page: signalPage(id),
    evidence: evidence.slice(0, most).map(evidenceView),
    total: evidence.length,
  };
}

function mutedMode({ mode, signals }: Agreement, corpus: Corpus): MutedView[] {
  const mute = muteOf(mode.id, corpus, '');
  return mute ? [mutedView(mode, { ...mute, count: signals.length })] : [];
}

function mutedSignal({ signal, muted }: Reading): MutedView[] {
  return muted.map((mute) => mutedView(signal, mute));
}

function mutedView(
  { id, name }: { readonly id: string; readonly name: string },
  { reason, path, count }: Reading['muted'][number],
): MutedView {
  return { id, name, reason: shown(reason), count, at: path === null ? null : { path, offset: 0, line: null } };
}
