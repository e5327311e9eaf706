import { useContext, useRef, useState } from 'preact/hooks';
import type { ChecklistView, ItemView, OtherList, SideView } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';
import { Ask } from './ask.js';
import { Item, sides } from './item.js';
import { DepartsMark } from './marks.js';
import { Bar, ProgressWords } from './progress.js';
import { Tool } from './tool.js';
import { counted, sideName } from './words.js';

/** The definition of done of one artifact, by owner, or what the team's list asks of it. */
export function Checklist({ list, level }: { readonly list: ChecklistView; readonly level: 'h3' | 'h4' }) {
  const { path } = list.entry;
  return (
    <>
      {list.shippedOpen && (
        <p class="alert">
          <DepartsMark />
          <span>
            <strong>Shipped with {counted(list.total - list.done, 'open item')}.</strong> It says “
            {list.entry.status?.word}”.
          </span>
        </p>
      )}
      {list.sides.map((side) => (
        <Side key={side.side} name={sideName(side.side)} part={side} path={path} level={level} />
      ))}
      {(list.total > 0 || list.entry.kind !== 'decision-log') && <AddItem path={path} />}
      <Asked list={list} level={level} />
      {list.others.map((other) => (
        <Side key={other.section} name={other.section || 'Other tasks'} part={other} path={path} level={level} apart />
      ))}
    </>
  );
}

function AddItem({ path }: { readonly path: string }) {
  const actions = useContext(ActionsContext);
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (!actions) return null;
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  const fields = [
    { name: 'text', label: 'What must be done' },
    { name: 'owner', label: 'Whose it is', choices: sides, optional: true },
  ];
  return (
    <div ref={place} class="adding">
      {isOpen ? (
        <Ask
          fields={fields}
          action="Add"
          onDone={({ text = '', owner = '' }) => actions.edit({ what: 'add', path, text, owner: owner || null })}
          onClose={close}
        />
      ) : (
        <button type="button" class="tool add-item" onClick={() => setOpen(true)}>
          Add an item…
        </button>
      )}
    </div>
  );
}

function Side({ name, part, path, level: Heading, apart = false }: SideProps) {
  return (
    <section class={apart ? 'side side-other' : 'side'}>
      <Heading class="side-head">
        <span class="side-name" dir="auto">
          {name}
        </span>
        <Bar progress={part} />
        <ProgressWords progress={part} />
      </Heading>
      <Items items={part.items} path={path} />
    </section>
  );
}

interface SideProps {
  readonly name: string;
  readonly part: SideView | OtherList;
  readonly path: string;
  readonly level: 'h3' | 'h4';
  /** It is no part of the definition of done, such as a sign-off. */
  readonly apart?: boolean;
}

function Items({ items, path }: { readonly items: readonly ItemView[]; readonly path: string }) {
  const [open, setOpen] = useState<string | null>(null);
  const keys = keysOf(items);
  return (
    <ul class="items">
      {items.map((item, index) => {
        const key = keys[index] ?? '';
        return (
          <Item
            key={key}
            item={item}
            path={path}
            before={items[index - 1]}
            after={items[index + 1]}
            isOpen={open === key}
            onToggle={() => setOpen(open === key ? null : key)}
          />
        );
      })}
    </ul>
  );
}

/** Items are known by their words, so that they are the same ones after they have moved. */
function keysOf(items: readonly ItemView[]): string[] {
  const seen = new Map<string, number>();
  return items.map(({ text }) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return before === 0 ? text : `${text} ${String(before)}`;
  });
}

function Asked({ list, level: Heading }: { readonly list: ChecklistView; readonly level: 'h3' | 'h4' }) {
  const actions = useContext(ActionsContext);
  const { path, kind } = list.entry;
  if (list.asked.length === 0) {
    return list.total === 0 && kind === 'decision-log' ? (
      <p class="note">The decisions of a log are done one by one.</p>
    ) : null;
  }
  return (
    <details class="asked" open={list.total === 0}>
      <summary>
        {list.total === 0 ? counted(count(list.asked), 'item') : counted(count(list.asked), 'more item')} that a
        definition of done asks for
      </summary>
      {list.asked.map(({ side, texts }) => (
        <section key={side} class="side">
          <Heading dir="auto">{sideName(side)}</Heading>
          <ul class="said">
            {texts.map((text) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {actions && <Tool onClick={() => void actions.edit({ what: 'add-asked', path })}>Add them to the document</Tool>}
    </details>
  );
}

function count(asked: ChecklistView['asked']): number {
  return asked.reduce((sum, { texts }) => sum + texts.length, 0);
}
