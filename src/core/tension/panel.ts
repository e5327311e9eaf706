import type { Kind } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { doneView, type DoneView } from './done.js';
import { matrixView, type MatrixView } from './matrix.js';
import type { Asked } from '../signals/read.js';
import { shown } from './shown.js';
import { signalsTab, type SignalsTab } from './signals-tab.js';
import { summaryOf, type Summary } from './summary.js';

/** What the panel is asked to show. */
export interface Wanted {
  /** The artifact that it follows; null for none. */
  readonly path: string | null;
  /** Whether definitions of done are those of the artifact or of everything that is open. */
  readonly scope: 'artifact' | 'corpus';
  /** The day and the changes to read the signals for; left out where nobody looks at them, since they take longest. */
  readonly signals?: Asked | null;
}

/** A state that a person can do something about: what is so, and what to do next. */
export interface Notice {
  readonly about: 'no-artifacts' | 'no-artifact' | 'not-an-artifact' | 'gone' | 'loading' | 'no-folder' | 'off';
  readonly says: string;
  readonly next: string;
}

/** How many artifacts there are, by kind. */
export type Counts = Readonly<Record<Kind, number>> & { readonly artifacts: number };

/** The Tension Panel as data. */
export type Panel =
  | { readonly state: 'waiting'; readonly title: string; readonly notice: Notice }
  | {
      readonly state: 'ready';
      readonly title: string;
      readonly subject: Summary | null;
      readonly scope: Wanted['scope'];
      readonly notice: Notice | null;
      readonly counts: Counts;
      readonly matrix: MatrixView;
      readonly done: DoneView;
      /** Null where they were not asked for. */
      readonly signals: SignalsTab | null;
    };

/** The panel before there is anything to read: the first reading is under way, or nothing is open. */
export function waitingPanel(about: 'loading' | 'no-folder' | 'off'): Panel {
  return { state: 'waiting', title: 'Tension Panel', notice: { about, ...waiting[about] } };
}

const waiting = {
  loading: { says: 'Reading the decisions…', next: 'This takes a moment the first time.' },
  'no-folder': {
    says: 'No folder is open.',
    next: 'Open the folder of a repository, or a markdown file with a decision in it.',
  },
  off: {
    says: 'Cutline is off in this folder.',
    next: 'The Decisions view in the Explorer and the language status of a markdown file turn it on again.',
  },
};

/** Draws the whole panel from a corpus. */
export function panelOf(corpus: Corpus, wanted: Wanted): Panel {
  const artifact = corpus.artifacts.find(({ path }) => path === wanted.path) ?? null;
  const scope = artifact ? wanted.scope : 'corpus';
  const subject = artifact && summaryOf(corpus, artifact);
  return {
    state: 'ready',
    title: subject ? `Tension Panel: ${subject.title}` : 'Tension Panel',
    subject,
    scope,
    notice: artifact ? null : noticeOf(corpus, wanted.path),
    counts: countsOf(corpus),
    matrix: matrixView(corpus, artifact?.path ?? null),
    done: doneView(corpus, scope === 'artifact' ? artifact : null),
    signals: wanted.signals ? signalsTab(corpus, wanted.signals) : null,
  };
}

function noticeOf(corpus: Corpus, path: string | null): Notice {
  if (path !== null && !corpus.has(path)) {
    return {
      about: 'gone',
      says: `${shown(path)} is no longer there.`,
      next: 'It was deleted, moved or renamed. Open another decision, and the panel follows it.',
    };
  }
  if (corpus.artifacts.length === 0) {
    return {
      about: 'no-artifacts',
      says: 'No decisions found yet.',
      next: 'Cutline reads markdown ADRs, PRDs and decision logs as they are. Put one into docs/adr or docs/prd, or name your folders under "artifacts" in .cutline.yaml.',
    };
  }
  if (path !== null) {
    return {
      about: 'not-an-artifact',
      says: `${shown(path)} is not a decision that Cutline knows.`,
      next: 'Give it "type: adr", "prd" or "decision-log" in its frontmatter, or open another one.',
    };
  }
  return {
    about: 'no-artifact',
    says: 'These are all decisions of this folder.',
    next: 'Open one of them, and the panel follows it.',
  };
}

/** Counts the artifacts by kind. */
export function countsOf({ artifacts }: Corpus): Counts {
  const of = (kind: Kind): number => artifacts.filter((artifact) => artifact.kind === kind).length;
  return { artifacts: artifacts.length, adr: of('adr'), prd: of('prd'), 'decision-log': of('decision-log') };
}
