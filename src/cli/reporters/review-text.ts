import type { Colors, Formatter } from 'picocolors/types.js';
import { baseInWords } from '../../core/review/report/base.js';
import type {
  BranchReport,
  ReportedDecision,
  ReportedGoverning,
  ReportedName,
  ReportedPlace,
} from '../../core/review/report/types.js';
import {
  changesInWords,
  decisionsInWords,
  directionWords,
  editsInWords,
  groups,
  isOnlyEdited,
  lineInWords,
} from '../../core/review/report/words.js';
import { visibleLine, visiblePath } from './visible.js';
import { wrapped } from './width.js';
import { counted } from './words.js';

interface Layout {
  readonly colours: Colors;
  readonly width: number;
}

/** So many files of one decision are named. */
const mostFiles = 5;

/** A review for a person at a terminal: decisions by what happened to them, then what they mean for code and merge, and a summary. */
export function reviewText(report: BranchReport, layout: Layout): string {
  const { colours } = layout;
  const part = (heading: string, blocks: readonly (readonly string[])[]): string[] =>
    blocks.length === 0 ? [] : [[colours.bold(heading), ...blocks.flat()].join('\n')];
  const breaking = [...report.collisions, ...report.broken];
  const parts = [
    ...groups.flatMap(([state, heading]) =>
      part(
        heading,
        report.decisions
          .filter((each) => each.state === state && !isOnlyEdited(each))
          .map((each) => decision(each, layout)),
      ),
    ),
    ...part(
      'Edited without changing a promise',
      report.decisions.filter(isOnlyEdited).map((each) => titleOf(each, layout)),
    ),
    ...part(
      'Before the merge',
      breaking.map(({ sentence, at }) => said(sentence, placeOf(at), layout)),
    ),
    ...part(
      'Decisions that govern the changed code',
      report.governs.map((each) => governing(each, layout)),
    ),
    ...part(
      'New findings',
      report.findings.map(({ severity, message, rule, at }) =>
        said(message, `${placeOf(at)}  ${severity}  ${rule}`, layout),
      ),
    ),
    summary(report, layout).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function summary({ base, head, counts }: BranchReport, { width }: Layout): string[] {
  const uncommitted = head.uncommitted ?? 0;
  const sentences = [
    `${decisionsInWords(counts)} against ${visibleLine(baseInWords(base))}`,
    ...[changesInWords(counts), editsInWords(counts.neutral)].filter((part) => part !== ''),
    ...(uncommitted > 0 ? [`${counted(uncommitted, 'file is', 'files are')} not committed`] : []),
  ];
  return wrapped(sentences.map((each) => `${each}.`).join(' '), width);
}

function titleOf({ name, status, path }: ReportedName, layout: Layout): string[] {
  return said(status === null ? name : `${name}, ${status}`, visiblePath(path), layout);
}

/** A sentence, and below it in small print where it stands. */
function said(sentence: string, place: string, { colours, width }: Layout): string[] {
  const [first = '', ...rest] = wrapped(visibleLine(sentence), width - 4);
  return [`  ${first}`, ...rest.map((line) => `    ${line}`), `    ${colours.dim(place)}`];
}

function decision(reported: ReportedDecision, layout: Layout): string[] {
  const { changes, neutral, before, path, state } = reported;
  const { colours } = layout;
  const told = changes.filter(({ kind }) => kind !== 'added' && kind !== 'removed');
  return [
    ...titleOf(reported, layout),
    ...(before && before.path !== path ? [`    ${colours.dim(`before: ${visiblePath(before.path)}`)}`] : []),
    ...told.flatMap((change) => {
      const { direction, sentence } = change;
      const paint: Formatter = { weaker: colours.red, stronger: colours.green, neutral: colours.cyan }[direction];
      return row(paint(directionWords[direction].padEnd(8)), `${sentence} ${lineInWords(change, reported)}`, layout);
    }),
    ...(neutral > 0 && state !== 'added' ? [`    ${editsInWords(neutral)}`] : []),
  ];
}

function governing(reported: ReportedGoverning, layout: Layout): string[] {
  const { files, demands, warning } = reported;
  const { colours } = layout;
  const more = files.length - mostFiles;
  const says = warning === null ? demands : [warning];
  return [
    ...titleOf(reported, layout),
    ...says.flatMap((each) => row(warning === null ? 'asks    ' : colours.yellow('look    '), each, layout)),
    ...files.slice(0, mostFiles).map(({ path }) => `    for       ${visiblePath(path)}`),
    ...(more > 0 ? [`${margin}and ${counted(more, 'more file')}`] : []),
  ];
}

/** A word before a sentence, and what does not fit below its words. */
function row(head: string, text: string, { width }: Layout): string[] {
  const [first = '', ...rest] = wrapped(visibleLine(text), width - margin.length);
  return [`    ${head}  ${first}`, ...rest.map((line) => margin + line)];
}

const margin = ' '.repeat('    stronger  '.length);

function placeOf({ path, range }: ReportedPlace): string {
  return range ? `${visiblePath(path)}:${range.start.line}:${range.start.column}` : visiblePath(path);
}
