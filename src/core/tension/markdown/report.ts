import { reviewMarkdown } from '../../review/report/markdown.js';
import { markdownText as text } from '../../review/report/markdown-text.js';
import type { DoneView } from '../done.js';
import type { MatrixView } from '../matrix.js';
import type { ReportView } from '../report.js';
import { counted } from '../sentences.js';
import { list, table } from './write.js';
import { signalsLines } from './signals.js';

/** The report as markdown for a planning document. Words of documents stay text: no HTML, no link, no mention. */
export function reportMarkdown({ title, today, counts, matrix, done, signals, branch }: ReportView): string {
  const kinds = [
    counted(counts.adr, 'ADR'),
    counted(counts.prd, 'PRD'),
    counted(counts['decision-log'], 'decision log'),
  ].join(', ');
  const lines = [
    `# ${text(title)}`,
    '',
    `${today}, ${kinds}.`,
    '',
    ...matrixLines(matrix),
    ...doneLines(done),
    ...signalsLines(signals),
    ...(branch ? ['## Changes', '', reviewMarkdown(branch.report)] : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function matrixLines({ rows, unbound }: MatrixView): string[] {
  const entries = rows.flatMap((row) =>
    row.entries.map((entry) => [
      text(row.workType.text),
      text(entry.title),
      text(entry.status?.word ?? ''),
      text(entry.squad?.text ?? ''),
      entry.departures.map(({ words }) => text(words)).join('; '),
      text(entry.deviation?.text ?? ''),
    ]),
  );
  return [
    '## Matrix',
    '',
    ...table(
      ['Work type', 'Default bias', 'Quality bar', 'Release shape', 'Final call'],
      rows.map(({ workType, bias, qualityBar, releaseShape, finalCall }) =>
        [workType, bias, qualityBar, releaseShape, finalCall].map((said) => text(said.text)),
      ),
    ),
    ...table(['Work type', 'Artifact', 'Status', 'Squad', 'Departs from the row', 'Because'], entries),
    ...(unbound.length > 0 ? ['Under no work type:', ''] : []),
    ...list(
      unbound.map(
        ({ title, path, workType }) =>
          `${text(title)} (${text(path)})${workType ? `, says ${text(workType.text)}` : ''}`,
      ),
    ),
  ];
}

function doneLines({ lists, without, total }: DoneView): string[] {
  if (lists.length + without.length === 0) return [];
  const open = lists.flatMap(({ entry, sides }) =>
    sides.flatMap(({ side, items }) =>
      items
        .filter((item) => !item.done)
        .map((item) => [text(entry.title), text(item.text), text(side ?? 'nobody'), text(item.owner ?? '')]),
    ),
  );
  return [
    '## Done',
    '',
    `${String(total.done)} of ${counted(total.total, 'item')} done.`,
    '',
    ...list(
      lists
        .filter(({ shippedOpen }) => shippedOpen)
        .map((one) => `**Shipped with ${counted(one.total - one.done, 'open item')}:** ${text(one.entry.title)}`),
    ),
    ...table(['Artifact', 'Still open', 'Side', 'Owner'], open),
    ...list(without.map(({ title, path }) => `${text(title)} (${text(path)}) says nothing about when it is done`)),
  ];
}
