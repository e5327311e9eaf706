import type { Corpus } from '../corpus/types.js';
import type { Asked } from '../signals/read.js';
import type { BranchChanges } from './changes.js';
import { doneView, type DoneView } from './done.js';
import { matrixView, type MatrixView } from './matrix.js';
import { countsOf, type Counts } from './panel.js';
import { shown } from './shown.js';
import { signalsTab, type SignalsTab } from './signals-tab.js';

/** Everything that the panel shows of a repository, to be read on paper. */
export interface ReportView {
  readonly title: string;
  readonly today: string;
  readonly counts: Counts;
  readonly matrix: MatrixView;
  /** Of everything that is open. */
  readonly done: DoneView;
  readonly signals: SignalsTab;
  /** What the branch changes; null where it was compared with nothing. */
  readonly branch: BranchChanges | null;
}

/** What a report is made for. */
export interface ReportRequest extends Asked {
  /** What the folder is called. */
  readonly name: string;
  readonly branch?: BranchChanges | null;
}

/** Draws the report of a corpus. */
export function reportOf(corpus: Corpus, { name, branch = null, ...asked }: ReportRequest): ReportView {
  return {
    title: `Tension report: ${shown(name)}`,
    today: asked.today,
    counts: countsOf(corpus),
    matrix: matrixView(corpus, null),
    done: doneView(corpus, null),
    signals: signalsTab(corpus, asked),
    branch,
  };
}
