import type { Cell, Table } from '../document/outline-types.js';
import { canonicalKey, isKnownKey } from './keys.js';
import { withoutMarks } from '../text/marks.js';

/** The canonical key of a column: of its whole heading, else of the first of the words that it offers. */
export function columnKey(cell: Cell): string {
  const heading = withoutMarks(cell.text);
  const first = isKnownKey(heading) ? heading : (heading.split(/\/| (?:or|oder|ou|o) /i)[0] ?? heading).trim();
  return canonicalKey(isKnownKey(first) ? first : heading);
}

/** The column that gives each row its id; -1 where there is none. */
export function idColumn(table: Table): number {
  return table.header.findIndex((cell) => /^(?:id|#|no\.?|nr\.?|ref|key|adr)$/i.test(withoutMarks(cell.text)));
}

/** A table of decisions has a decision column, a column that says more of each or gives it an id, and a row. */
export function isDecisionTable(table: Table): boolean {
  const keys = table.header.map(columnKey);
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
    (keys.some((key) => more.includes(key)) || (keys.includes('status') && keys.length > 2) || idColumn(table) >= 0)
  );
}
