import type { ReportedBase } from '../../core/review/report/types.js';
import { differencesBetween, differencesSince, type Difference } from './differences.js';
import { whereaboutsOf } from './head.js';
import { rungsFor, shortName } from './ladder.js';
import type { GitProblem } from './problems.js';
import { commitsOf, mergeBase, problemAt } from './revisions.js';

/** What somebody asked to be compared. */
export interface Asked {
  /** A revision; looked for where left out. */
  readonly base?: string | null;
  /** A revision; what is checked out where left out. */
  readonly head?: string | null;
  /** Where a build server says which branch a pull request goes to; empty for a person. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** The two commits that are compared, and what differs between them. */
export interface FoundEnds {
  readonly base: ReportedBase & { readonly commit: string };
  /** The tip of the base, which may have gone on since. */
  readonly baseTip: string;
  readonly head: { readonly name: string | null; readonly commit: string };
  /** What differs between the two; null where git cannot tell. */
  readonly differences: readonly Difference[] | null;
}

/** Finds the commits to compare: the head, and the commit where it left its base. */
export async function endsFor(folder: string, asked: Asked, signal?: AbortSignal): Promise<FoundEnds | GitProblem> {
  const where = await whereaboutsOf(folder, (asked.base ?? null) !== null, signal);
  const rungs = rungsFor(where, asked.base ?? null, asked.env ?? {});
  const candidates = rungs.flatMap(({ by, refs, asked: name }) => refs.map((ref) => ({ by, ref, name })));
  const revisions = [asked.head ?? 'HEAD', ...candidates.map(({ ref }) => ref)];
  const [head = null, ...found] = await commitsOf(folder, revisions, signal);
  if (head === null) return { problem: await problemAt(folder), of: asked.head ?? 'HEAD' };
  const at = found.findIndex((commit) => commit !== null);
  const [chosen, tip] = [candidates[at], found[at] ?? null];
  if (!chosen || tip === null) {
    const name = rungs.find((rung) => rung.asked !== null)?.asked;
    return name === null || name === undefined
      ? { problem: 'no-base', of: '' }
      : { problem: await problemAt(folder), of: name };
  }
  const name = chosen.by === 'choice' ? chosen.ref : shortName(chosen.ref);
  // Both questions are asked at once; the second answer saves a third.
  const [parted, since] = await Promise.all([
    mergeBase(folder, tip, head, signal),
    differencesSince(folder, tip, head, signal),
  ]);
  if ('problem' in parted && parted.problem === 'shallow') return { problem: 'shallow', of: name };
  // Two branches that share nothing are compared as they are.
  const commit = 'commit' in parted ? parted.commit : tip;
  const differences = since ?? (await differencesBetween(folder, commit, head, signal));
  return {
    differences,
    base: { name, commit, by: chosen.by },
    baseTip: tip,
    head: { name: asked.head ?? where.branch, commit: head },
  };
}
