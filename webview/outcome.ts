import type { PanelState } from '../src/shared/protocol.js';
import type { Wish } from './views/actions.js';

/** What the panel says once an edit is written: what was done, and for an item how far the list is now. */
export function outcomeOf(wish: Wish, state: PanelState | null): string {
  const panel = state?.panel;
  const { done, total } = panel?.state === 'ready' ? panel.done.total : { done: 0, total: 0 };
  const progress = `${String(done)} of ${String(total)} done.`;
  switch (wish.what) {
    case 'tick':
      return `${wish.done ? 'Ticked' : 'Unticked'}. ${progress}`;
    case 'add':
    case 'add-asked':
      return `Added. ${progress}`;
    case 'remove':
      return `Removed. ${progress}`;
    case 'assign':
      return wish.owner === null ? 'It is nobody’s now.' : `Assigned to ${wish.owner}.`;
    case 'move':
      return wish.past.range.start < wish.range.start ? 'Moved up.' : 'Moved down.';
    case 'bind':
      return 'It stands under its row now.';
    case 'cell':
      return 'The matrix is changed.';
    case 'mute':
      return 'Muted, with your reason in the configuration.';
  }
}
