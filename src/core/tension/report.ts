import type { Corpus } from '../corpus/types.js';
import type { Asked } from '../signals/read.js';
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
}

/** Draws the report of a corpus. `name` is what its folder is called. */
export function reportOf(corpus: Corpus, { name, ...asked }: Asked & { readonly name: string }): ReportView {
  return {
    title: `Tension report: ${shown(name)}`,
    today: asked.today,
    counts: countsOf(corpus),
    matrix: matrixView(corpus, null),
    done: doneView(corpus, null),
    signals: signalsTab(corpus, asked),
  };
}
