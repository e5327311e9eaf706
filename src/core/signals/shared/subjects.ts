import type { Artifact } from '../../artifact/types.js';
import { seenFrom } from '../../corpus/seen-from.js';
import type { Corpus, MatrixRow } from '../../corpus/types.js';
import { decisionsIn, deviationOf, rowFor, type Decision } from '../../rights/decisions.js';
import { departuresOf, type Departure } from '../../rights/departures.js';

/** A decision that is not closed, as its own file sees the matrix. */
export interface Subject {
  readonly artifact: Artifact;
  readonly decision: Decision;
  /** The corpus as the artifact's file sees it. */
  readonly corpus: Corpus;
  /** Null where the decision names no work type of the matrix. */
  readonly row: MatrixRow | null;
  /** Where it departs from its row and gives no reason. */
  readonly departures: readonly Departure[];
  /** A reason is written for departing from the row. */
  readonly isExplained: boolean;
}

/** Every decision of a corpus that is not closed, with its row and its departures. */
export function subjectsOf(corpus: Corpus): Subject[] {
  return corpus.artifacts.flatMap((artifact) => {
    const seen = seenFrom(corpus, artifact.path);
    return decisionsIn(artifact).map((decision) => {
      const row = rowFor(seen.matrix, decision);
      const isExplained = deviationOf(decision) !== null;
      const departures = row && !isExplained ? departuresOf(decision, row, seen) : [];
      return { artifact, decision, corpus: seen, row, departures, isExplained };
    });
  });
}

/**
 * PRDs that are proposed or accepted. What they leave out counts only where somebody has heard of Cutline: an old
 * repository has other habits, and no failure mode.
 */
export function plansOf(corpus: Corpus): Artifact[] {
  return corpus.artifacts.filter(
    (artifact) =>
      artifact.kind === 'prd' &&
      (artifact.stage === 'proposed' || artifact.stage === 'accepted') &&
      (artifact.usesOurKeys || corpus.policyFor(artifact.path).adopted),
  );
}
