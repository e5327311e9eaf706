import type { Progress } from '../../src/shared/protocol.js';
import { DoneMark } from './marks.js';

/** How far a list is, as a bar; the words beside it say the same. */
export function Bar({ progress: { done, total } }: { readonly progress: Progress }) {
  return (
    <progress
      class={done === total ? 'bar bar-full' : 'bar'}
      value={done}
      max={Math.max(total, 1)}
      aria-hidden="true"
    />
  );
}

/** How far a list is, in words. */
export function ProgressWords({ progress: { done, total } }: { readonly progress: Progress }) {
  if (done === total) {
    return (
      <span class="progress-words">
        <DoneMark /> {total === 1 ? 'done' : total === 2 ? 'both done' : `all ${String(total)} done`}
      </span>
    );
  }
  return (
    <span class="progress-words">
      {done} of {total}
    </span>
  );
}
