import type { RefObject } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { ItemView, KnownWords } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';
import { Ask } from './ask.js';
import { Checkbox } from './checkbox.js';
import { Open } from './open.js';
import { Tool } from './tool.js';

/** What can be done with an item beyond ticking it. */
type Change =
  | { readonly what: 'move'; readonly past: KnownWords }
  | { readonly what: 'remove' }
  | { readonly what: 'assign'; readonly owner: string | null };

/** One item of a checklist: its box, its words, whose it is, and on demand what can be done with it. */
export function Item({ item, path, before, after, isOpen, onToggle }: ItemProps) {
  const actions = useContext(ActionsContext);
  const line = useRef<HTMLLIElement>(null);
  const [isAsking, setAsking] = useState(false);
  const { box, can } = item;
  const up = can.up ? (before?.box ?? null) : null;
  const down = can.down ? (after?.box ?? null) : null;
  const isFixed = !actions || !box || !Object.values(can).includes(true);
  const change = async (wanted: Change): Promise<boolean> => {
    if (!actions || !box) return false;
    const list = line.current?.closest<HTMLElement>('.done');
    const isDone = await actions.edit({ ...wanted, path, ...box });
    if (isDone && list) refocus(list, item.text, wanted);
    return isDone;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null) return;
    event.preventDefault();
    const past = by === -1 ? up : down;
    if (past) void change({ what: 'move', past });
  };
  return (
    <li ref={line} class={item.done ? 'item item-done' : 'item'} data-item={item.text} onKeyDown={onKeyDown}>
      <Checkbox item={box && { path, ...box }} done={item.done} name={item.text}>
        <span class="item-text" dir="auto">
          {item.text}
        </span>
      </Checkbox>
      {item.owner !== null && <bdi class="owner">{item.owner}</bdi>}
      <span class="item-end">
        {!isFixed && (
          <Tool label={`Change “${item.text}”`} title="Move, assign or remove" expanded={isOpen} onClick={onToggle}>
            <span aria-hidden="true">⋯</span>
          </Tool>
        )}
        <Open at={item.at} look="faint" label={`Open line ${String(item.at.line)}`}>
          <span class="line-word">line </span>
          {item.at.line}
        </Open>
      </span>
      {!isFixed && isOpen && (
        <div class="item-tools tools" role="group" aria-label={`Change “${item.text}”`}>
          {isAsking ? (
            <OwnerForm item={item} line={line} change={change} onClose={() => setAsking(false)} />
          ) : (
            <>
              <Tool disabled={!up} title="Alt+Up" onClick={() => up && void change({ what: 'move', past: up })}>
                Move up
              </Tool>
              <Tool disabled={!down} title="Alt+Down" onClick={() => down && void change({ what: 'move', past: down })}>
                Move down
              </Tool>
              <Tool disabled={!can.assign} onClick={() => setAsking(true)}>
                Assign…
              </Tool>
              <Tool disabled={!can.remove} onClick={() => void change({ what: 'remove' })}>
                Remove
              </Tool>
            </>
          )}
        </div>
      )}
    </li>
  );
}

interface ItemProps {
  readonly item: ItemView;
  readonly path: string;
  /** Its neighbours in the list as it is shown. */
  readonly before: ItemView | undefined;
  readonly after: ItemView | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function OwnerForm({ item, line, change, onClose }: OwnerFormProps) {
  const close = (): void => {
    onClose();
    requestAnimationFrame(() => line.current?.querySelector<HTMLElement>('.item-end .tool')?.focus());
  };
  const owner = item.owner ?? item.side ?? '';
  return (
    <Ask
      fields={[{ name: 'owner', label: 'Whose it is', value: owner, choices: sides, optional: true }]}
      action="Assign"
      onDone={({ owner: named = '' }) => change({ what: 'assign', owner: named === '' ? null : named })}
      onClose={close}
    />
  );
}

interface OwnerFormProps {
  readonly item: ItemView;
  readonly line: RefObject<HTMLElement | null>;
  readonly change: (wanted: Change) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The sides that an owner can be without being a person. */
export const sides = ['product', 'engineering', 'joint'];

/** An edit draws the list anew: the focus goes to the item where it is now, or to the first one where it is gone. */
function refocus(list: HTMLElement, text: string, { what }: Change): void {
  requestAnimationFrame(() => {
    const item = what === 'remove' ? '[data-item]' : `[data-item="${CSS.escape(text)}"]`;
    list.querySelector<HTMLElement>(`${item} .item-end .tool, .add-item`)?.focus();
  });
}
