import type { MatrixRowView, MatrixView, Said } from '../../src/shared/protocol.js';
import { BoundEntries, UnboundEntries } from './entries.js';
import { Open } from './open.js';
import { SaidText } from './said.js';
import { counted } from './words.js';

const columns = ['Work type', 'Default bias', 'Quality bar', 'Release shape', 'Final call'] as const;

/**
 * The decision matrix: a row per work type with the artifacts that stand under it. The roles are spelled out because
 * the narrow layout takes the table apart for the eye, and must not for a screen reader.
 */
export function MatrixTable({ matrix }: { readonly matrix: MatrixView }) {
  const { counts, path } = matrix;
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
          'No matrix of your own yet: this is the built-in one.'
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
      <table role="table" aria-labelledby="matrix-source">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {matrix.rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </table>
      <UnboundEntries entries={matrix.unbound} />
    </section>
  );
}

function Row({ row }: { readonly row: MatrixRowView }) {
  return (
    <tbody role="rowgroup" class="row">
      <tr role="row">
        <th role="rowheader" scope="row">
          <SaidText said={row.workType} />
        </th>
        <Cell name="Default bias" said={row.bias} />
        <Cell name="Quality bar" said={row.qualityBar} />
        <Cell name="Release shape" said={row.releaseShape} />
        <Cell name="Final call" said={row.finalCall} />
      </tr>
      <tr role="row" class="row-entries">
        <td role="cell" colSpan={columns.length}>
          {row.entries.length === 0 ? <p class="unsaid">No artifact yet.</p> : <BoundEntries entries={row.entries} />}
        </td>
      </tr>
    </tbody>
  );
}

function Cell({ name, said }: { readonly name: string; readonly said: Said }) {
  return (
    <td role="cell">
      <span class="cell-name" aria-hidden="true">
        {name}
      </span>
      {said.text === '' ? <span class="unsaid">not said</span> : <SaidText said={said} />}
    </td>
  );
}
