import * as z from 'zod';
import { isDecisionTable } from '../artifact/decision-table.js';
import { canonicalKey } from '../artifact/keys.js';
import type { Artifact } from '../artifact/types.js';
import type { Document } from '../document/document.js';
import type { Table } from '../document/outline-types.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { withoutMarks } from '../text/marks.js';
import { addingColumns } from '../author/add-columns.js';
import { countWhile } from '../document/select.js';
import { listed } from './shared/shorten.js';

const names = ['date', 'rationale', 'owner', 'status', 'alternatives', 'kill-rule'] as const;

/** What a column is called, and what it is for. */
const columns: Readonly<Record<(typeof names)[number], { readonly heading: string; readonly says: string }>> = {
  date: { heading: 'Date', says: 'when (a date)' },
  rationale: { heading: 'Reason', says: 'why (a reason)' },
  owner: { heading: 'Decided by', says: 'who (decided by)' },
  status: { heading: 'Status', says: 'whether it holds (a status)' },
  alternatives: { heading: 'Alternatives', says: 'what else was possible (alternatives)' },
  'kill-rule': { heading: 'Kill rule', says: 'when we would stop (a kill rule)' },
};

/** A table of decisions that leaves no place for what each of them should say. */
export const missingDecisionColumn = artifactRule<'missing' | 'add', { columns: (typeof names)[number][] }>({
  id: 'missing-decision-column',
  group: 'log',
  summary: 'A table of decisions has no column for the date or for the reason.',
  severity: byStage,
  kinds: ['decision-log'],
  messages: {
    missing: 'Add a column to this log that says {says}',
    add: 'Add a column "{heading}"',
  },
  options: z.strictObject({
    columns: z
      .array(z.enum(names))
      .default(['date', 'rationale'])
      .describe('What each table of decisions says of them.'),
  }),
  readsCorpus: false,
  *check({ subject: artifact, options }) {
    for (const table of artifact.document.outline.tables) {
      if (!isDecisionTable(table)) continue;
      const keys = table.header.map((cell) => canonicalKey(withoutMarks(cell.text)));
      const missing = options.columns.filter(
        (name) => !keys.includes(name) && !(name === 'date' && isDated(artifact.document, table)),
      );
      const cell = table.header[keys.indexOf('decision')];
      if (!cell || missing.length === 0) continue;
      yield {
        message: 'missing',
        data: { says: listed(missing.map((name) => columns[name].says)) },
        range: cell.range,
        suggestions: missing.map((name) => adding(columns[name].heading, table, artifact)),
      };
    }
  },
});

/** A heading above the table says the day of all its rows, or the first cell of each row does. */
function isDated({ outline: { headings } }: Document, table: Table): boolean {
  if (table.rows.every(({ cells }) => day.test(cells[0]?.text ?? ''))) return true;
  let heading = headings[countWhile(headings, ({ block }) => block.end <= table.range.start) - 1];
  while (heading && !day.test(heading.text)) heading = headings[heading.parent];
  return heading !== undefined;
}

const day = /(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)/;

function adding(heading: string, table: Table, artifact: Artifact): Suggestion {
  return { title: 'add', data: { heading }, edits: addingColumns(artifact, table, [{ heading }]), snippet: false };
}
