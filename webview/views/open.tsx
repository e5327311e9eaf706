import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Place } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';

/** Words that open the place they stand in; plain words where there is no place, or nobody who could open it. */
export function Open({ at, label, children, look = 'text' }: OpenProps) {
  const actions = useContext(ActionsContext);
  if (!actions || !at) return <span dir="auto">{children}</span>;
  return (
    <button
      type="button"
      class={`open open-${look}`}
      dir="auto"
      aria-label={label}
      title={`Open ${at.path}`}
      onClick={() => actions.open({ path: at.path, offset: at.offset })}
    >
      {children}
    </button>
  );
}

interface OpenProps {
  readonly at: Place | null;
  /** What a screen reader says where the words alone would not tell. */
  readonly label?: string;
  readonly children: ComponentChildren;
  /** `text` reads as text until it is pointed at, `link` shows at once that it opens something, `faint` stands back. */
  readonly look?: 'text' | 'link' | 'faint';
}
