import { metricsOf } from '../artifact/metrics.js';
import type { Artifact } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { failureModes, type FailureMode } from './failure-modes.js';
import { signals } from './registry.js';
import type { Changes, Evidence, LimitName, Signal, SignalContext } from './signal.js';
import { plansOf, type Subject } from './shared/subjects.js';

/** What the signals are read for: a day, and what changed since a base where there is one. */
export interface Asked {
  readonly today: string;
  readonly changes: Changes | null;
}

/** What is not shown because a configuration says so. */
export interface Muted {
  readonly reason: string;
  /** The configuration that says so. */
  readonly path: string | null;
  readonly count: number;
}

/** One signal as it stands in a corpus. */
export interface Reading {
  readonly signal: Signal;
  /** `shown` where there is as much evidence as it takes. */
  readonly state: 'quiet' | 'shown' | 'needs-base';
  readonly evidence: readonly Evidence[];
  readonly muted: readonly Muted[];
}

/** A failure mode of which at least two signals of different aspects speak. */
export interface Agreement {
  readonly mode: FailureMode;
  readonly signals: readonly Reading[];
}

/** Reads every signal. Evidence in a file whose configuration mutes the signal counts nowhere. */
export function readSignals(corpus: Corpus, { today, changes }: Asked, subjects: readonly Subject[]): Reading[] {
  const shared = { corpus, today, changes, subjects, plans: plansOf(corpus), metrics: onceEach(metricsOf) };
  return signals.map((signal): Reading => {
    if (signal.needsBase && changes === null) return { signal, state: 'needs-base', evidence: [], muted: [] };
    const limit = limitsOf(signal, corpus);
    const all = [...signal.evidence({ ...shared, limit })];
    const evidence = all.filter(({ artifact }) => muteOf(signal.id, corpus, artifact.path) === null);
    const muted = mutedIn(signal.id, corpus, all);
    return { signal, state: evidence.length >= limit('records') ? 'shown' : 'quiet', evidence, muted };
  });
}

/** A function that is asked once of each artifact. */
function onceEach<Answer>(ask: (artifact: Artifact) => Answer): (artifact: Artifact) => Answer {
  const known = new Map<Artifact, Answer>();
  return (artifact) => {
    const answer = known.get(artifact) ?? ask(artifact);
    known.set(artifact, answer);
    return answer;
  };
}

/** The failure modes of which the readings speak, with the signals that agree. */
export function agreementsIn(readings: readonly Reading[]): Agreement[] {
  return failureModes.flatMap((mode) => {
    const agreeing = readings.filter(({ signal, state }) => state === 'shown' && mode.signals.includes(signal.id));
    const opinions = new Set(agreeing.map(({ signal }) => signal.about));
    return opinions.size >= 2 ? [{ mode, signals: agreeing }] : [];
  });
}

/** Why a signal or a failure mode is not shown for a file; null where it is. */
export function muteOf(id: string, corpus: Corpus, path: string): { reason: string; path: string | null } | null {
  const policy = corpus.policyFor(path);
  const { signals: given = {} } = policy.config;
  const reason = Object.hasOwn(given, id) ? given[id]?.mute : undefined;
  return reason === undefined ? null : { reason, path: policy.path };
}

function mutedIn(id: string, corpus: Corpus, evidence: readonly Evidence[]): Muted[] {
  const muted = new Map<string, Muted>();
  for (const { artifact } of evidence) {
    const mute = muteOf(id, corpus, artifact.path);
    if (mute) muted.set(mute.path ?? '', { ...mute, count: (muted.get(mute.path ?? '')?.count ?? 0) + 1 });
  }
  return [...muted.values()];
}

/** The limits that the root's configuration sets, else the signal's own. */
export function limitsOf(signal: Pick<Signal, 'id' | 'limits'>, { config }: Corpus): SignalContext['limit'] {
  const { signals: given = {} } = config;
  const own = Object.hasOwn(given, signal.id) ? given[signal.id] : undefined;
  return (name: LimitName) => own?.[name] ?? signal.limits[name] ?? 1;
}
