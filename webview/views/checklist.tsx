import type { ChecklistView, ItemView, OtherList, SideView } from '../../src/shared/protocol.js';
import { Checkbox } from './checkbox.js';
import { DepartsMark } from './marks.js';
import { Open } from './open.js';
import { Bar, ProgressWords } from './progress.js';
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
      {list.total === 0 && <Asked list={list} />}
      {list.others.map((other) => (
        <Side key={other.section} name={other.section || 'Other tasks'} part={other} path={path} level={level} apart />
      ))}
    </>
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
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item.at.offset} class={item.done ? 'item item-done' : 'item'}>
          <Checkbox item={item.box && { path, ...item.box }} done={item.done} name={item.text}>
            <span class="item-text" dir="auto">
              {item.text}
            </span>
          </Checkbox>
          {item.owner !== null && <bdi class="owner">{item.owner}</bdi>}
          <Open at={item.at} look="faint" label={`Open line ${String(item.at.line)}`}>
            <span class="line-word">line </span>
            {item.at.line}
          </Open>
        </li>
      ))}
    </ul>
  );
}

function Asked({ list }: { readonly list: ChecklistView }) {
  if (list.asked.length === 0) return <p class="note">The decisions of a log are done one by one.</p>;
  return (
    <div class="asked">
      <p class="note">A definition of done asks for this. Copy what applies into the document, and put a name to it.</p>
      {list.asked.map(({ side, texts }) => (
        <section key={side} class="side">
          <h3 dir="auto">{sideName(side)}</h3>
          <ul class="said">
            {texts.map((text) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
