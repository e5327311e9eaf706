import type { ChecklistView, ItemView, OtherList, SideView } from '../../src/shared/protocol.js';
import { Checkbox } from './checkbox.js';
import { DepartsMark } from './marks.js';
import { Open } from './open.js';
import { Bar, ProgressWords } from './progress.js';
import { counted, sideName } from './words.js';

/** The definition of done of one artifact, by owner, or what the team's list asks of it. */
export function Checklist({ list }: { readonly list: ChecklistView }) {
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
        <Side key={side.side} side={side} path={path} />
      ))}
      {list.total === 0 && <Asked list={list} />}
      {list.others.map((other) => (
        <Other key={other.section} other={other} path={path} />
      ))}
    </>
  );
}

function Side({ side, path }: { readonly side: SideView; readonly path: string }) {
  return (
    <section class="side">
      <h3 class="side-head">
        <span class="side-name" dir="auto">
          {sideName(side.side)}
        </span>
        <Bar progress={side} />
        <ProgressWords progress={side} />
      </h3>
      <Items items={side.items} path={path} />
    </section>
  );
}

function Other({ other, path }: { readonly other: OtherList; readonly path: string }) {
  return (
    <section class="side side-other">
      <h3 class="side-head">
        <span class="side-name" dir="auto">
          {other.section || 'Other tasks'}
        </span>
        <Bar progress={other} />
        <ProgressWords progress={other} />
      </h3>
      <Items items={other.items} path={path} />
    </section>
  );
}

function Items({ items, path }: { readonly items: readonly ItemView[]; readonly path: string }) {
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item.at.offset} class={item.done ? 'item item-done' : 'item'}>
          <Checkbox click={item.box && { path, ...item.box }} done={item.done}>
            <span class="item-text" dir="auto">
              {item.text}
            </span>
          </Checkbox>
          {item.owner !== null && <bdi class="owner">{item.owner}</bdi>}
          <Open at={item.at} look="faint" label={`Open line ${String(item.at.line)}`}>
            {item.at.line}
          </Open>
        </li>
      ))}
    </ul>
  );
}

function Asked({ list }: { readonly list: ChecklistView }) {
  if (list.asked.length === 0)
    return <p class="unsaid">A log’s decisions are done one by one, and have no list of their own.</p>;
  return (
    <section class="side asked">
      <h3>No definition of done is written here.</h3>
      <p class="note">The team’s own list asks for this. Copy what applies into the document, and put a name to it.</p>
      <ul class="items">
        {list.asked.map(({ text, side }) => (
          <li key={text} class="item">
            <span class="item-text" dir="auto">
              {text}
            </span>
            {side !== null && <bdi class="owner">{side}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  );
}
