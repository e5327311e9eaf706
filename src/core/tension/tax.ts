import { effortOf, type Effort } from '../artifact/effort.js';
import type { Artifact } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { nameOf } from './evidence.js';
import { counted, rounded } from './sentences.js';
import { longestName, shown } from './shown.js';
import { sourceIn, type Source } from './source.js';

/** Shipped work that says what it was meant to take, and what it took. */
export interface TaxedWork {
  readonly name: string;
  readonly estimated: number;
  readonly actual: number;
  /** Null where it says nothing of a delay. */
  readonly delayDays: number | null;
  readonly words: string;
  readonly at: Source;
}

/** How much longer work on a system takes than it was meant to. */
export interface SystemTax {
  readonly system: string;
  /** The mean of actual over estimated weeks. */
  readonly times: number;
  readonly features: number;
  readonly delayDays: number;
  /** "1.5 times the estimate, 3 features, 12 days of delay" */
  readonly words: string;
  /** What the number is read from. */
  readonly work: readonly TaxedWork[];
}

/** The velocity tax of each system, the greatest first. */
export interface TaxView {
  readonly systems: readonly SystemTax[];
  /** The greatest of them, and at least 1: where a bar ends. */
  readonly most: number;
  /** Where the numbers come from, or why there are none. */
  readonly says: string;
}

interface Shipped {
  readonly artifact: Artifact;
  readonly effort: Effort;
  readonly estimated: number;
  readonly actual: number;
}

/** Draws the velocity tax: the mean of actual over estimated weeks of the shipped work on each system. */
export function taxView(corpus: Corpus): TaxView {
  const shipped = corpus.artifacts.flatMap(shippedWork);
  const bySystem = new Map<string, { readonly name: string; readonly work: Shipped[] }>();
  for (const each of shipped) {
    for (const { text } of each.effort.systems) {
      const key = text.trim().toLowerCase();
      const system = bySystem.get(key) ?? { name: shown(text, longestName), work: [] };
      if (!system.work.includes(each)) system.work.push(each);
      bySystem.set(key, system);
    }
  }
  const systems = [...bySystem.values()].map(({ name, work }) => systemTax(name, work));
  systems.sort((a, b) => b.times - a.times || (a.system < b.system ? -1 : 1));
  return {
    systems,
    most: Math.max(1, ...systems.map(({ times }) => times)),
    says:
      systems.length === 0
        ? 'No shipped decision names its systems with "estimate-weeks" and "actual-weeks" yet.'
        : `Read from ${counted(shipped.length, 'shipped decision')} with "estimate-weeks" and "actual-weeks".`,
  };
}

function shippedWork(artifact: Artifact): Shipped[] {
  if (artifact.status?.shipped !== true) return [];
  const effort = effortOf(artifact);
  const { estimateWeeks, actualWeeks } = effort;
  if (!estimateWeeks || !actualWeeks || estimateWeeks.value === 0) return [];
  return [{ artifact, effort, estimated: estimateWeeks.value, actual: actualWeeks.value }];
}

function systemTax(system: string, work: readonly Shipped[]): SystemTax {
  const times = work.reduce((sum, { actual, estimated }) => sum + actual / estimated, 0) / work.length;
  const delayDays = work.reduce((sum, { effort }) => sum + (effort.delayDays?.value ?? 0), 0);
  const words = [
    `${rounded(times)} times the estimate`,
    counted(work.length, 'feature'),
    `${counted(delayDays, 'day')} of delay`,
  ].join(', ');
  return { system, times, features: work.length, delayDays, words, work: work.map(taxedWork) };
}

function taxedWork({ artifact, effort, estimated, actual }: Shipped): TaxedWork {
  const delayDays = effort.delayDays?.value ?? null;
  const delay = delayDays === null ? '' : `, ${counted(delayDays, 'day')} of delay`;
  const reasons = effort.delayReasons.map(({ text }) => shown(text, longestName)).join(', ');
  return {
    name: nameOf(artifact),
    estimated,
    actual,
    delayDays,
    words: `${rounded(actual)} weeks, estimated ${rounded(estimated)}${delay}${reasons && `: ${reasons}`}`,
    at: effort.actualWeeks ? sourceIn(artifact, effort.actualWeeks) : { path: artifact.path, offset: 0, line: 1 },
  };
}
