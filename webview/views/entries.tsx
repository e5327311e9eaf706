import type { BoundEntry, Entry, UnboundEntry } from '../../src/shared/protocol.js';
import { DepartsMark, KindTag, StatusMark } from './marks.js';
import { Open } from './open.js';
import { SaidText } from './said.js';
import { counted } from './words.js';

/** The artifacts of a row, each with its departures spelled out. */
export function BoundEntries({ entries }: { readonly entries: readonly BoundEntry[] }) {
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li key={entry.path} class={entry.current ? 'entry entry-current' : 'entry'}>
          <EntryLine entry={entry} current={entry.current} />
          {entry.departures.length > 0 && (
            <ul class="departures" aria-label="Departs from the row">
              {entry.departures.map((departure) => (
                <li key={departure.aspect}>
                  <DepartsMark />
                  <Open at={departure.at}>{departure.words}</Open>
                </li>
              ))}
            </ul>
          )}
          {entry.deviation && (
            <p class="deviation">
              <span class="note">Why: </span>
              <SaidText said={entry.deviation} />
            </p>
          )}
          {entry.departures.length > 0 && !entry.deviation && <p class="deviation unsaid">No reason is written.</p>}
        </li>
      ))}
    </ul>
  );
}

/** The artifacts under no row; many of them are folded away. */
export function UnboundEntries({ entries }: { readonly entries: readonly UnboundEntry[] }) {
  if (entries.length === 0) return null;
  const list = (
    <ul class="entries">
      {entries.map((entry) => (
        <li key={entry.path} class={entry.current ? 'entry entry-current' : 'entry'}>
          <EntryLine entry={entry} current={entry.current} />
          {entry.workType && (
            <p class="deviation">
              <DepartsMark /> work type: <SaidText said={entry.workType} />, and the matrix has no such row
            </p>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section class="unbound" aria-labelledby="unbound-title">
      <h3 id="unbound-title">Under no work type</h3>
      <p class="note">Write “work-type” into its frontmatter, and an artifact stands under its row.</p>
      {entries.length <= 12 ? (
        list
      ) : (
        <details>
          <summary>{counted(entries.length, 'artifact')}</summary>
          {list}
        </details>
      )}
    </section>
  );
}

/** One artifact on one line. */
export function EntryLine({ entry, current = false }: { readonly entry: Entry; readonly current?: boolean }) {
  return (
    <div class="entry-line">
      <KindTag kind={entry.kind} />
      <span class="entry-title">
        <Open at={entry.at} look="link">
          {entry.title}
        </Open>
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
