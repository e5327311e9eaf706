import { fieldOf } from './fields.js';
import type { Artifact, Field } from './types.js';

/** The field that says that an artifact is still a discovery; null for any other, and for one that is over. */
export function discoveryOf(artifact: Artifact): Field | null {
  const field = fieldOf(artifact, 'stage');
  const isOver = artifact.stage === 'closed' || artifact.status?.shipped === true;
  return field && !isOver && /^discovery$/i.test(field.value.trim()) ? field : null;
}

/** The key by which squads are told apart, however their name is written; empty where an artifact names none. */
export function squadKey(artifact: Artifact): string {
  return (fieldOf(artifact, 'squad')?.value ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}

/** The open discoveries of each squad, by its key. Those of no squad are one team's only where nobody names a squad. */
export function threadsBySquad(artifacts: readonly Artifact[]): ReadonlyMap<string, readonly Artifact[]> {
  const threads = new Map<string, Artifact[]>();
  const hasSquads = artifacts.some((artifact) => squadKey(artifact) !== '');
  for (const artifact of artifacts) {
    const squad = discoveryOf(artifact) ? squadKey(artifact) : null;
    if (squad === null || (squad === '' && hasSquads)) continue;
    threads.set(squad, [...(threads.get(squad) ?? []), artifact]);
  }
  return threads;
}

/** How many discovery threads a squad may have open, unless the team says otherwise. */
export const usualThreads = 2;
