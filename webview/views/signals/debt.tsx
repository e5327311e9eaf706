import type { DebtView } from '../../../src/shared/protocol.js';
import { DepartsMark } from '../marks.js';
import { counted } from '../words.js';
import { EvidenceList } from './evidence.js';
import { Part } from './part.js';

/** The share of open work on debt, with the floor drawn into its bar. */
export function Debt({ debt: { share, floor, under, says, debt } }: { readonly debt: DebtView }) {
  return (
    <Part id="debt" name="Work on debt" says={says}>
      {share !== null && (
        <p class="debt">
          <span class="side-name">{share} %</span>
          <progress class={under ? 'bar bar-over' : 'bar bar-full'} value={share} max={100} aria-hidden="true" />
          <span class="tax-words">
            {under && <DepartsMark />} {under ? 'below' : 'at or above'} the floor of {floor} %
          </span>
        </p>
      )}
      {debt.length > 0 && (
        <details class="quiet">
          <summary>{counted(debt.length, 'piece')} of work on debt</summary>
          <EvidenceList evidence={debt} />
        </details>
      )}
    </Part>
  );
}
