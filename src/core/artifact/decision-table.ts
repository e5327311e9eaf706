import type { Table } from '../document/outline-types.js';
import { canonicalKey } from './keys.js';
import { withoutMarks } from '../text/marks.js';

/** A table of decisions has a decision column, a column that says more of each, and a row. */
export function isDecisionTable(table: Table): boolean {
  const keys = table.header.map((cell) => canonicalKey(withoutMarks(cell.text)));
  const more = ['date', 'rationale', 'owner', 'alternatives', 'kill-rule'];
  if (!keys.includes('decision') || table.rows.length === 0) return false;
  const column = keys.indexOf('decision');
  const verdicts = table.rows.filter((row) =>
    /^[\W\s]*(?:accept(?:ed)?|reject(?:ed)?|pass|fail|keep|drop|yes|no|approved?|merge|skip)[\W\s]*$/i.test(
      row.cells[column]?.text ?? '',
    ),
  );
  return (
    verdicts.length * 2 < table.rows.length &&
    (keys.some((key) => more.includes(key)) || (keys.includes('status') && keys.length > 2))
  );
}
