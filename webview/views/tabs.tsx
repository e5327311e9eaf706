import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { ActionsContext } from './actions.js';

/** One tab: its words, and what it shows while it is open. */
export interface TabView {
  readonly id: string;
  readonly label: string;
  readonly view: () => ComponentChildren;
}

/** The tabs of the panel. Only the open one is drawn: the others would cost as much and show nothing. */
export function Tabs({ tabs, tab }: { readonly tabs: readonly TabView[]; readonly tab: string }) {
  const actions = useContext(ActionsContext);
  const current = tabs.some(({ id }) => id === tab) ? tab : tabs[0]?.id;
  const onChange = (event: Event): void => {
    // A box inside a tab says "change" too.
    if (event.target !== event.currentTarget) return;
    const { activeid } = event.currentTarget as HTMLElement & { activeid: string };
    const chosen = activeid.replace('tab-', '');
    if (chosen !== current) actions?.look({ tab: chosen });
  };
  return (
    <vscode-panels activeid={`tab-${String(current)}`} onChange={onChange} aria-label="Tension Panel">
      {tabs.map(({ id, label }) => (
        // The control names itself once, by the words that it has at first.
        <vscode-panel-tab key={`tab-${id}`} id={`tab-${id}`} aria-label={label}>
          {label}
        </vscode-panel-tab>
      ))}
      {tabs.map(({ id, view }) => (
        <vscode-panel-view key={`view-${id}`} id={`view-${id}`}>
          {id === current && view()}
        </vscode-panel-view>
      ))}
    </vscode-panels>
  );
}
