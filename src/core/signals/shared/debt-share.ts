import { debtMark, type DebtMark } from '../../artifact/debt.js';
import { effortOf } from '../../artifact/effort.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';

/** How much of the open work is on debt. */
export interface DebtShare {
  /** Open work: PRDs, and whatever else has an estimate, that are neither closed nor shipped. */
  readonly work: readonly Artifact[];
  /** That on debt or platform health, with the words that say so. */
  readonly debt: ReadonlyMap<Artifact, DebtMark>;
  /** In percent; null where there is no open work. */
  readonly share: number | null;
}

/** Counts the open work on debt, where somebody has heard of Cutline. */
export function debtShare(corpus: Corpus): DebtShare {
  const work = corpus.artifacts.filter((artifact) => isOpenWork(artifact, corpus));
  const debt = new Map<Artifact, DebtMark>();
  for (const artifact of work) {
    const mark = debtMark(artifact.fields, artifact.title, artifact.document);
    if (mark) debt.set(artifact, mark);
  }
  return { work, debt, share: work.length === 0 ? null : Math.round((debt.size * 100) / work.length) };
}

function isOpenWork(artifact: Artifact, corpus: Corpus): boolean {
  if (artifact.stage === 'closed' || artifact.status?.shipped === true || artifact.kind === 'decision-log')
    return false;
  if (!artifact.usesOurKeys && !corpus.policyFor(artifact.path).adopted) return false;
  return artifact.kind === 'prd' || effortOf(artifact).estimateWeeks !== null;
}
