import type { Table, TableRow } from '../document/outline-types.js';
import { isEmptyText } from '../document/content.js';
import { assembled, partNamed, type FoundParts } from './kill-rule-parts.js';
import { killRuleOf } from './kill-rule-sentence.js';
import type { KillRule } from './types.js';

/** True for a table whose columns are parts of a kill rule: a metric or threshold, and something more. */
export function isRuleTable({ header }: Table): boolean {
  const found = new Set(header.flatMap((cell) => partNamed(cell.text) ?? []));
  return found.size >= 2 && (found.has('metric') || found.has('threshold'));
}

/** A kill rule for each row that says something. */
export function rulesOfTable(table: Table): KillRule[] {
  return table.rows.filter((row) => row.cells.some((cell) => !isEmptyText(cell.text))).map((row) => ofRow(table, row));
}

function ofRow({ header }: Table, row: TableRow): KillRule {
  const found: FoundParts = {};
  for (const [index, cell] of row.cells.entries()) {
    const part = partNamed(header[index]?.text);
    if (part && !isEmptyText(cell.text)) found[part] ??= { text: cell.text, range: cell.range };
  }
  const text = row.cells.map((cell) => cell.text).join(' | ');
  // A cell may say more than its column: "reuse below 4 % by May" as the metric.
  const more = found.threshold ?? found.metric;
  const said = more && killRuleOf(more, 'table');
  return assembled(
    { text, range: row.range },
    {
      ...(said?.comparison ? { comparison: said.comparison } : {}),
      ...(said?.date ? { date: said.date } : {}),
      ...(said?.threshold && !found.threshold ? { threshold: said.threshold } : {}),
      ...found,
    },
    'table',
  );
}
