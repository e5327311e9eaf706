import { useContext, useRef, useState } from 'preact/hooks';
import type { MatrixRowView, MatrixView, Said } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';
import { BoundEntries } from './entries.js';
import { Open } from './open.js';
import { columns } from './matrix-columns.js';
import { RowEditor } from './row-editor.js';
import { useRoving } from './roving.js';
import { SaidText } from './said.js';
import { Tool } from './tool.js';
import { UnboundEntries } from './unbound.js';
import { counted } from './words.js';

/**
 * The decision matrix: a row per work type with the artifacts that stand under it. The roles are spelled out because
 * the narrow layout takes the table apart for the eye, and must not for a screen reader.
 */
export function MatrixTable({ matrix, isFiltered = false }: MatrixProps) {
  const { counts, path } = matrix;
  const actions = useContext(ActionsContext);
  const table = useRef<HTMLTableElement>(null);
  const [edited, setEdited] = useState<string | null>(null);
  useRoving(table);
  return (
    <section class="matrix" aria-labelledby="matrix-title">
      <h2 id="matrix-title" class="lead">
        {counted(counts.bound, 'artifact')} under a work type,{' '}
        {counts.departing === 0
          ? 'none departs'
          : counts.departing === 1
            ? '1 departs'
            : `${String(counts.departing)} depart`}
      </h2>
      <p id="matrix-source" class="matrix-source">
        {path === null ? (
          `No matrix of your own yet: this is the built-in one.${actions ? ' Edit a row, and it becomes yours.' : ''}`
        ) : (
          <>
            What each type of work agreed on, from{' '}
            <Open at={{ path, offset: 0 }} look="link">
              {path}
            </Open>
            .
          </>
        )}
      </p>
      <table ref={table} role="grid" aria-labelledby="matrix-source">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ column, name }) => (
              <th key={column} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {matrix.rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            nothing={isFiltered ? 'No artifact that matches.' : 'No artifact yet.'}
            isEdited={edited === row.key}
            onEdit={(isOn) => setEdited(isOn ? row.key : null)}
          />
        ))}
        <UnboundEntries entries={matrix.unbound} columns={columns.length} />
      </table>
    </section>
  );
}

interface MatrixProps {
  readonly matrix: MatrixView;
  /** Some of its artifacts may be left out. */
  readonly isFiltered?: boolean;
}

function Row({ row, nothing, isEdited, onEdit }: RowProps) {
  const actions = useContext(ActionsContext);
  return (
    <tbody role="rowgroup" class="row" data-row={row.key}>
      {isEdited ? (
        <RowEditor row={row} onClose={() => onEdit(false)} />
      ) : (
        <tr role="row" data-line>
          <th role="rowheader" scope="row" aria-label={row.workType.text}>
            <SaidText said={row.workType} />
            {actions && (
              <Tool
                label={`Edit the row ${row.workType.text}`}
                title="Edit this row of the matrix"
                onClick={() => onEdit(true)}
              >
                Edit
              </Tool>
            )}
          </th>
          {columns.slice(1).map(({ column, name, of }) => (
            <Cell key={column} name={name} said={of(row)} />
          ))}
        </tr>
      )}
      <tr role="row" class="row-entries">
        <td role="gridcell" colSpan={columns.length}>
          {row.entries.length === 0 ? <p class="unsaid">{nothing}</p> : <BoundEntries entries={row.entries} />}
        </td>
      </tr>
    </tbody>
  );
}

interface RowProps {
  readonly row: MatrixRowView;
  /** What stands there where the row holds no artifact. */
  readonly nothing: string;
  readonly isEdited: boolean;
  readonly onEdit: (isOn: boolean) => void;
}

function Cell({ name, said }: { readonly name: string; readonly said: Said }) {
  // A cell without a place to open can still be walked to, and read.
  return (
    <td role="gridcell" class={said.at ? undefined : 'stop'}>
      <span class="cell-name" aria-hidden="true">
        {name}
      </span>
      {said.text === '' ? <span class="unsaid">not said</span> : <SaidText said={said} />}
    </td>
  );
}
