import type { RightsView, RightView } from '../../../src/shared/protocol.js';
import { DepartsMark } from '../marks.js';
import { SaidText } from '../said.js';
import { counted } from '../words.js';
import { EvidenceList } from './evidence.js';
import { Part } from './part.js';

/** Who decides what, on one page. */
export function Rights({ rights: { rows, without } }: { readonly rights: RightsView }) {
  return (
    <Part id="rights" name="Decision rights">
      <table class="rights" role="table" aria-labelledby="part-rights">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Work type
            </th>
            <th role="columnheader" scope="col">
              Final call
            </th>
            <th role="columnheader" scope="col">
              Escalates to
            </th>
            <th role="columnheader" scope="col">
              Open decisions
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.workType.text} row={row} />
          ))}
        </tbody>
      </table>
      {without.length > 0 && (
        <details class="quiet">
          <summary>
            <DepartsMark /> {counted(without.length, 'open decision names', 'open decisions name')} nobody who decides
          </summary>
          <EvidenceList evidence={without} />
        </details>
      )}
    </Part>
  );
}

function Row({ row: { workType, finalCall, artifacts, escalations, departing } }: { readonly row: RightView }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <SaidText said={workType} />
      </th>
      <td role="cell">
        <CellName>Final call</CellName>
        {finalCall.text === '' ? <span class="unsaid">not said</span> : <SaidText said={finalCall} />}
      </td>
      <td role="cell">
        <CellName>Escalates to</CellName>
        {escalations.length === 0 && <span class="unsaid">not said</span>}
        {escalations.map((said, index) => (
          <span key={said.text}>
            {index > 0 && ', '}
            <SaidText said={said} />
          </span>
        ))}
      </td>
      <td role="cell">
        <CellName>Open decisions</CellName>
        {artifacts}
        {departing.length > 0 && (
          <details class="quiet">
            <summary>
              <DepartsMark /> {counted(departing.length, 'departs', 'depart')} without a reason
            </summary>
            <EvidenceList evidence={departing} />
          </details>
        )}
      </td>
    </tr>
  );
}

/** What the narrow layout shows in place of the head of the table. */
function CellName({ children }: { readonly children: string }) {
  return (
    <span class="cell-name" aria-hidden="true">
      {children}
    </span>
  );
}
