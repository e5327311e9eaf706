import type { Corpus } from '../corpus/types.js';
import { debtBelowFloor } from '../signals/debt-below-floor.js';
import { limitsOf } from '../signals/read.js';
import { debtShare } from '../signals/shared/debt-share.js';
import { placeView, type EvidenceView } from './evidence.js';
import { counted } from './sentences.js';

/** The share of open work on debt against the agreed floor. */
export interface DebtView {
  /** In percent; null where there is no open work. */
  readonly share: number | null;
  readonly floor: number;
  readonly under: boolean;
  /** The numbers in words, with what was counted. */
  readonly says: string;
  /** What counts as debt, and the words that say so. */
  readonly debt: readonly EvidenceView[];
  /** How many open decisions were counted. */
  readonly work: number;
}

/** Draws the share of open work on debt. */
export function debtView(corpus: Corpus): DebtView {
  const { work, debt, share } = debtShare(corpus);
  const floor = limitsOf(debtBelowFloor, corpus)('floor');
  return {
    share,
    floor,
    under: share !== null && share < floor,
    says:
      share === null
        ? 'No open work to count: PRDs that are not closed and not shipped, once a repository uses Cutline.'
        : `${String(debt.size)} of ${counted(work.length, 'open piece')} of work, ${String(share)} %, on debt; the floor is ${String(floor)} %.`,
    debt: [...debt].map(([artifact, { words }]) => placeView(artifact, words, words.text)),
    work: work.length,
  };
}
