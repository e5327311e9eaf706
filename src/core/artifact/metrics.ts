import { finderOf } from '../words/find.js';
import { brief } from './brief.js';
import { hasNumber } from './kill-words.js';
import type { Artifact, Measure } from './types.js';

const findGrowth = finderOf('growth');
const findHealth = finderOf('health');

/** What an artifact measures, side by side. */
export interface Metrics {
  readonly all: readonly Measure[];
  /** What shall change. */
  readonly outcomes: readonly Measure[];
  /** What must hold meanwhile: said to be a guardrail, or by its own words, such as latency. */
  readonly health: readonly Measure[];
  /** The side that a list of two and more measures alone; null where it has both, or where a word is not known. */
  readonly only: 'growth' | 'health' | null;
}

/** Reads the metrics of an artifact and which side each is on. */
export function metricsOf(artifact: Artifact): Metrics {
  const all = artifact.measures;
  if (all.length === 0) return { all, outcomes: [], health: [], only: null };
  const { language } = artifact;
  const says = (find: typeof findGrowth, { text: words }: Measure): boolean =>
    find(words, language).some(({ denied }) => !denied);
  const health = all.filter((measure) => measure.says === 'health' || says(findHealth, measure));
  const isGrowth = (measure: Measure): boolean => !health.includes(measure) && says(findGrowth, measure);
  const outcomes = all.filter(({ says: side }) => side === 'outcome');
  const several = all.length >= fewest;
  const only = several && health.length === all.length ? 'health' : several && all.every(isGrowth) ? 'growth' : null;
  return { all, outcomes, health, only };
}

/** True where a number says how much. It may stand where no pattern expects it, as in "answers within one click (1)". */
export function isMeasured({ from, to, text, by }: Measure): boolean {
  if (from ?? to) return [from, to].some((value) => value !== null && hasNumber(brief(value.text)));
  return /\p{N}/u.test(by ? text.replace(by.text, ' ') : text);
}

/** One metric is no list of metrics. */
const fewest = 2;
