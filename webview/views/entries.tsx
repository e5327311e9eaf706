import { useMemo } from 'preact/hooks';
import type { BoundEntry, Entry } from '../../src/shared/protocol.js';
import { DepartsMark, KindTag, StatusMark } from './marks.js';
import { Open } from './open.js';
import { SaidText } from './said.js';

/** The artifacts of a row, each with its departures spelled out. */
export function BoundEntries({ entries }: { readonly entries: readonly BoundEntry[] }) {
  // What has not changed is not drawn again: neither a whole row, nor the other artifacts of one.
  return useMemo(
    () => (
      <ul class={listClass(entries)}>
        {entries.map((entry) => (
          <Bound key={entry.path} entry={entry} />
        ))}
      </ul>
    ),
    [entries],
  );
}

function Bound({ entry }: { readonly entry: BoundEntry }) {
  return useMemo(
    () => (
      <li class={entry.current ? 'entry entry-current' : 'entry'}>
        <EntryLine entry={entry} current={entry.current} />
        <Departures entry={entry} />
      </li>
    ),
    [entry],
  );
}

function Departures({ entry: { departures, deviation } }: { readonly entry: BoundEntry }) {
  return (
    <>
      {departures.length > 0 && (
        <ul class="departures" aria-label="Departs from the row">
          {departures.map(({ aspect, says, rowSays, at }) => (
            <li key={aspect} data-line>
              <DepartsMark />
              <Open at={at}>
                {aspect.replace('-', ' ')}: <strong>{says}</strong>, the row says <strong>{rowSays}</strong>
              </Open>
            </li>
          ))}
        </ul>
      )}
      {deviation && (
        <p class="deviation" data-line>
          <span aria-hidden="true" />
          <Open at={deviation.at}>
            <span class="note">because </span>
            {deviation.text}
          </Open>
        </p>
      )}
      {departures.length > 0 && !deviation && (
        <p class="deviation">
          <span aria-hidden="true" />
          <span class="unsaid">No reason is written: “deviation” would hold it.</span>
        </p>
      )}
    </>
  );
}

/** A long list is laid out only where it is seen. */
export function listClass({ length }: readonly unknown[]): string {
  return length > 100 ? 'entries entries-many' : 'entries';
}

/** One artifact on one line. */
export function EntryLine({ entry, current = false, heading = false }: EntryLineProps) {
  const title = (
    <Open at={entry.at} look="link">
      {entry.title}
    </Open>
  );
  return (
    <div class="entry-line" data-line data-path={entry.path}>
      <KindTag kind={entry.kind} />
      <span class="entry-title">
        {heading ? <h3>{title}</h3> : title}
        {current && <span class="here">open now</span>}
      </span>
      <StatusMark status={entry.status} />
      {entry.squad && (
        <span class="squad">
          <SaidText said={entry.squad} />
        </span>
      )}
    </div>
  );
}

interface EntryLineProps {
  readonly entry: Entry;
  readonly current?: boolean;
  /** The line opens a part of the page. */
  readonly heading?: boolean;
}
