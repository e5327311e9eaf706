import type { Corpus } from '../../corpus/types.js';
import { plainTitle } from '../new/plain-title.js';
import type { NewFile } from '../new/new-record.js';
import { tableCell } from '../table-cell.js';
import type { EntryAnswers } from './entry.js';

const columns = ['Date', 'Decision', 'Reason', 'Kill rule', 'Owner', 'Status'] as const;

/** A log of a repository that has none, with its first decision. */
export function newLog(corpus: Corpus, { title, reason, killRule, people }: EntryAnswers, today: string): NewFile {
  const cells = [today, title, reason, killRule, people.join(', '), 'proposed'].map((words) =>
    tableCell(plainTitle(words)),
  );
  const lines = ['# Decision log', '', row(columns), row(columns.map(() => '---')), row(cells)];
  const text = `${lines.join('\n')}\n`;
  const at = text.length - 1;
  return { path: freeName(corpus), text, cursor: { start: at, end: at } };
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function freeName(corpus: Corpus): string {
  const paths = new Set([...corpus.sources.paths].map((path) => path.toLowerCase()));
  let path = 'docs/decision-log.md';
  for (let copy = 2; paths.has(path); copy++) path = `docs/decision-log-${String(copy)}.md`;
  return path;
}
