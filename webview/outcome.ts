import type { PanelState } from '../src/shared/protocol.js';
import type { Wish } from './views/actions.js';

/** What the panel says once an edit is written: what was done, and how far the list is now. */
export function outcomeOf(wish: Wish, state: PanelState | null): string {
  const panel = state?.panel;
  const { done, total } = panel?.state === 'ready' ? panel.done.total : { done: 0, total: 0 };
  return `${wish.done ? 'Ticked' : 'Unticked'}. ${String(done)} of ${String(total)} done.`;
}
