import type { ComponentChildren } from 'preact';
import type { Panel } from '../src/shared/protocol.js';
import { Done } from './views/done.js';
import { MatrixTable } from './views/matrix.js';
import { NoticeView } from './views/notice.js';
import { SummaryView } from './views/summary.js';

/** What the panel last said to the reader; `refused` stays to be read, `said` is for the ear. */
export interface Message {
  readonly tone: 'said' | 'refused';
  readonly text: string;
}

type Ready = Extract<Panel, { state: 'ready' }>;

interface Tab {
  readonly id: string;
  readonly label: (panel: Ready) => string;
  readonly view: (panel: Ready) => ComponentChildren;
}

/** The tabs in their order. One that has nothing to show yet is not in the list. */
const tabs: readonly Tab[] = [
  { id: 'matrix', label: () => 'Matrix', view: (panel) => <MatrixTable matrix={panel.matrix} /> },
  {
    id: 'done',
    label: ({ done: { total } }) => (total.total === 0 ? 'Done' : `Done ${String(total.done)}/${String(total.total)}`),
    view: (panel) => <Done done={panel.done} followed={panel.subject !== null} />,
  },
];

/** The whole page. */
export function App({ panel, tab, message, onTab, onDismiss }: AppProps) {
  return (
    <main class="panel" aria-busy={panel === null || (panel.state === 'waiting' && panel.notice.about === 'loading')}>
      {panel?.state === 'waiting' && <NoticeView notice={panel.notice} large />}
      {panel?.state === 'ready' && (
        <>
          {panel.subject ? <SummaryView summary={panel.subject} /> : <Everywhere panel={panel} />}
          <Tabs panel={panel} tab={tab} onTab={onTab} />
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
  readonly panel: Panel | null;
  readonly tab: string;
  readonly message: Message | null;
  readonly onTab: (tab: string) => void;
  readonly onDismiss: () => void;
}

function Tabs({
  panel,
  tab,
  onTab,
}: {
  readonly panel: Ready;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
}) {
  const current = tabs.some(({ id }) => id === tab) ? tab : 'matrix';
  const onChange = (event: Event): void => {
    // A box inside a tab says "change" too.
    if (event.target !== event.currentTarget) return;
    const { activeid } = event.currentTarget as HTMLElement & { activeid: string };
    onTab(activeid.replace('tab-', ''));
  };
  return (
    <vscode-panels activeid={`tab-${current}`} onChange={onChange} aria-label="Tension Panel">
      {tabs.map(({ id, label }) => (
        // The control names itself once, by the words that it has at first.
        <vscode-panel-tab key={`tab-${id}`} id={`tab-${id}`} aria-label={label(panel)}>
          {label(panel)}
        </vscode-panel-tab>
      ))}
      {tabs.map(({ id, view }) => (
        <vscode-panel-view key={`view-${id}`} id={`view-${id}`}>
          {view(panel)}
        </vscode-panel-view>
      ))}
    </vscode-panels>
  );
}

/** The head of the panel while it follows no artifact. */
function Everywhere({ panel: { notice, counts } }: { readonly panel: Ready }) {
  const parts = [
    [counts.adr, 'ADR', 'ADRs'],
    [counts.prd, 'PRD', 'PRDs'],
    [counts['decision-log'], 'decision log', 'decision logs'],
  ] as const;
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`);
  return (
    <header class="summary">
      <p class="eyebrow">All decisions</p>
      <h1>{words.join(' · ') || 'Tension Panel'}</h1>
      {notice && <NoticeView notice={notice} />}
    </header>
  );
}
