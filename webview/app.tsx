import type { ComponentChildren } from 'preact';
import type { ChangesView, FilterChoices, Looking, Panel, PanelState } from '../src/shared/protocol.js';
import { Changes } from './views/changes.js';
import { Done } from './views/done.js';
import { Filters, isFiltered } from './views/filters.js';
import { MatrixTable } from './views/matrix.js';
import { NoticeView } from './views/notice.js';
import { Signals } from './views/signals.js';
import { SummaryView } from './views/summary.js';
import { Tabs } from './views/tabs.js';
import { Toolbar } from './views/toolbar.js';

/** What the panel last said to the reader; `refused` stays to be read, `said` is for the ear. */
export interface Message {
  readonly tone: 'said' | 'refused';
  readonly text: string;
}

type Ready = Extract<Panel, { state: 'ready' }>;

/** What a tab draws from. */
interface Shown {
  readonly panel: Ready;
  readonly looking: Looking;
  readonly changes: ChangesView | null;
  readonly choices: FilterChoices | null;
  readonly pinned: boolean;
}

interface Tab {
  readonly id: string;
  readonly label: (shown: Shown) => string;
  readonly view: (shown: Shown) => ComponentChildren;
}

/** The tabs in their order. */
const tabs: readonly Tab[] = [
  {
    id: 'matrix',
    label: () => 'Matrix',
    view: ({ panel: { matrix }, looking: { filters }, choices }) => (
      <>
        {choices && <Filters filters={filters} choices={choices} shown={matrix.counts.bound + matrix.counts.unbound} />}
        <MatrixTable matrix={matrix} isFiltered={isFiltered(filters)} />
      </>
    ),
  },
  {
    id: 'done',
    label: ({
      panel: {
        done: { total },
      },
    }) => (total.total === 0 ? 'Done' : `Done ${String(total.done)}/${String(total.total)}`),
    view: ({ panel }) => <Done done={panel.done} />,
  },
  {
    id: 'signals',
    label: () => 'Signals',
    view: ({ panel: { signals } }) =>
      signals ? <Signals signals={signals} /> : <p class="note">Reading the signals…</p>,
  },
  {
    id: 'changes',
    label: ({ changes }) => {
      const count = changes?.state === 'ready' ? changes.report.decisions.length : 0;
      return count === 0 ? 'Changes' : `Changes ${String(count)}`;
    },
    view: ({ changes }) => changes && <Changes changes={changes} />,
  },
];

/** The whole page. */
export function App({ state, looking, message, onDismiss }: AppProps) {
  const panel = state?.panel ?? null;
  const shown: Shown | null = state && panel?.state === 'ready' && looking ? { ...state, panel, looking } : null;
  return (
    <main class="panel" aria-busy={panel === null || (panel.state === 'waiting' && panel.notice.about === 'loading')}>
      {panel?.state === 'waiting' && <NoticeView notice={panel.notice} large />}
      {shown && (
        <>
          <Toolbar scope={shown.looking.scope} pinned={shown.pinned} />
          {shown.panel.subject ? (
            <SummaryView summary={shown.panel.subject} />
          ) : (
            <Everywhere panel={shown.panel} scope={shown.looking.scope} />
          )}
          <Tabs
            tab={shown.looking.tab}
            tabs={tabs.map(({ id, label, view }) => ({ id, label: label(shown), view: () => view(shown) }))}
          />
        </>
      )}
      <div role="status" class={message?.tone === 'refused' ? 'message message-refused' : 'message'}>
        {message && <p>{message.text}</p>}
        {message?.tone === 'refused' && (
          <vscode-button appearance="secondary" onClick={onDismiss}>
            Dismiss
          </vscode-button>
        )}
      </div>
    </main>
  );
}

interface AppProps {
  /** Null until the host has answered for the first time. */
  readonly state: PanelState | null;
  readonly looking: Looking | null;
  readonly message: Message | null;
  readonly onDismiss: () => void;
}

/** The head of the panel while it shows no artifact of its own. */
function Everywhere({ panel: { notice, counts }, scope }: { readonly panel: Ready; readonly scope: Looking['scope'] }) {
  const parts = [
    [counts.adr, 'ADR', 'ADRs'],
    [counts.prd, 'PRD', 'PRDs'],
    [counts['decision-log'], 'decision log', 'decision logs'],
  ] as const;
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`);
  // Who chose to see all of them need not be told to open one.
  const isWanted = scope === 'corpus' && notice?.about === 'no-artifact';
  return (
    <header class="summary">
      <p class="eyebrow">All decisions</p>
      <h1>{words.join(' · ') || 'Tension Panel'}</h1>
      {notice && !isWanted && <NoticeView notice={notice} />}
    </header>
  );
}
