import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { KnownItem } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';

type Control = HTMLElement & { checked: boolean };

/**
 * A box that asks for a tick. It shows what the state says: after each drawing the control is set to it again, for the
 * control changes itself on a click, and a refused click must be seen to be undone.
 */
export function Checkbox({ item, done, name, children }: CheckboxProps) {
  const actions = useContext(ActionsContext);
  const control = useRef<Control>(null);
  const settling = useRef(false);
  useLayoutEffect(() => {
    if (!control.current) return;
    settling.current = true;
    control.current.checked = done;
    settling.current = false;
  });
  if (!actions || !item) {
    return (
      <span class="item-fixed">
        <span
          class={done ? 'fixed-box fixed-box-done' : 'fixed-box'}
          role="img"
          aria-label={done ? 'Done:' : 'Open:'}
        />
        <span>{children}</span>
      </span>
    );
  }
  const onChange = (): void => {
    // The control also says "change" when it is set by us.
    if (settling.current || !control.current) return;
    void actions.edit({ what: 'tick', ...item, done: control.current.checked });
  };
  return (
    // The control names itself once, by the words that it has at first.
    <vscode-checkbox ref={control} aria-label={name} onChange={onChange}>
      {children}
    </vscode-checkbox>
  );
}

interface CheckboxProps {
  /** Null where the item has no box that could be ticked. */
  readonly item: Omit<KnownItem, 'version'> | null;
  readonly done: boolean;
  /** What the item says. */
  readonly name: string;
  readonly children: ComponentChildren;
}
