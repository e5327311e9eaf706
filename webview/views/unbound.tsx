import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { UnboundEntry } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';
import { EntryLine, listClass } from './entries.js';
import { DepartsMark } from './marks.js';
import { SaidText } from './said.js';
import { Tool } from './tool.js';
import { counted } from './words.js';

/** The artifacts under no row, in a row of their own; many of them are folded away. */
export function UnboundEntries({ entries, columns }: UnboundProps) {
  const actions = useContext(ActionsContext);
  if (entries.length === 0) return null;
  const list = (
    <ul class={listClass(entries)}>
      {entries.map((entry) => (
        <Unbound key={entry.path} entry={entry} />
      ))}
    </ul>
  );
  return (
    <tbody role="rowgroup" class="row unbound">
      <tr role="row">
        <th role="rowheader" scope="row" colSpan={columns}>
          Under no work type
          {actions && <span class="note">Put an artifact under its row, and its document says so.</span>}
        </th>
      </tr>
      <tr role="row" class="row-entries">
        <td role="gridcell" colSpan={columns}>
          {entries.length <= 12 ? (
            list
          ) : (
            <details>
              <summary>{counted(entries.length, 'artifact')}</summary>
              {list}
            </details>
          )}
        </td>
      </tr>
    </tbody>
  );
}

interface UnboundProps {
  readonly entries: readonly UnboundEntry[];
  /** How many columns the table has. */
  readonly columns: number;
}

function Unbound({ entry }: { readonly entry: UnboundEntry }) {
  return useMemo(
    () => (
      <li class={entry.current ? 'entry entry-current' : 'entry'}>
        <EntryLine entry={entry} current={entry.current} />
        {entry.workType && (
          <p class="deviation" data-line>
            <DepartsMark />
            <span>
              work type: <SaidText said={entry.workType} />, and the matrix has no such row
            </span>
          </p>
        )}
        <Bind entry={entry} />
      </li>
    ),
    [entry],
  );
}

/** The rows that the artifact can be put under: those that its words point to at once, the others on demand. */
function Bind({ entry: { path, title, bindTo } }: { readonly entry: UnboundEntry }) {
  const actions = useContext(ActionsContext);
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (!actions || bindTo.length === 0) return null;
  const likely = bindTo.filter((row) => row.likely);
  const more = likely.length > 0 ? 'Another row…' : 'Put under…';
  const others = bindTo.filter((row) => !row.likely);
  const bind = async (row: string): Promise<void> => {
    const table = place.current?.closest('table');
    // The entry moves to its row, and the focus goes with it.
    if (await actions.edit({ what: 'bind', path, row })) {
      requestAnimationFrame(() =>
        table?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"] .open-link`)?.focus(),
      );
    }
  };
  return (
    <div ref={place} class="bind tools" role="group" aria-label={`Put “${title}” under a row`} data-line>
      {likely.map(({ row, workType }) => (
        <Tool key={row} label={`Put under ${workType}: “${title}”`} onClick={() => void bind(row)}>
          Put under {workType}
        </Tool>
      ))}
      {others.length > 0 && (
        <Tool label={`${more} “${title}”`} title="Choose a row" expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {more}
        </Tool>
      )}
      {isOpen &&
        others.map(({ row, workType }) => (
          <Tool key={row} label={`Put “${title}” under ${workType}`} onClick={() => void bind(row)}>
            {workType}
          </Tool>
        ))}
    </div>
  );
}
