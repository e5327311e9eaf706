import { reasonFor } from './base.js';
import { markdownCode as code, markdownText as text } from './markdown-text.js';
import type { BranchReport, ReportedDecision, ReportedGoverning, ReportedPlace } from './types.js';
import {
  changesInWords,
  decisionsInWords,
  directionWords,
  editsInWords,
  groups,
  isOnlyEdited,
  lineInWords,
} from './words.js';

/** The largest comment that servers take holds 65,536 characters. */
const longest = 60_000;

/** So many files of one decision are named. */
const mostFiles = 5;

/** So many lines stand in one list. */
const mostLines = 50;

/** A review as a comment for a pull request. Whatever the documents say, it makes no link and calls nobody. */
export function reviewMarkdown(report: BranchReport): string {
  const blocks = [
    '### Decisions on this branch',
    opening(report),
    ...groups.flatMap(([state, heading]) => decisionBlocks(report, state, heading)),
    ...edited(report),
    ...listUnder('#### Before the merge', [
      ...report.collisions.map(({ sentence, at }) => `- ${placeOf(at)}: ${text(sentence)}`),
      ...report.broken.map(({ sentence, at }) => `- ${placeOf(at)}: ${text(sentence)}`),
    ]),
    ...listUnder('#### Decisions that govern the changed code', report.governs.map(governing)),
    ...listUnder(
      '#### New findings',
      report.findings.map(
        ({ severity, message, rule, at }) => `- ${severity} at ${placeOf(at)}: ${text(message)} (${code(rule)})`,
      ),
    ),
  ];
  return `${fitting(blocks).join('\n\n')}\n`;
}

function opening({ base, head, counts }: BranchReport): string {
  const at = base.commit === null ? '' : `, at ${code(base.commit.slice(0, 7))}`;
  const says = [changesInWords(counts), editsInWords(counts.neutral)].filter((part) => part !== '').join('; ');
  const uncommitted = head.uncommitted ? ` ${uncommittedInWords(head.uncommitted)}` : '';
  const details = says === '' ? '' : ` ${says}.`;
  return `**${decisionsInWords(counts)}** against ${code(base.name)} (${reasonFor(base.by)}${at}).${details}${uncommitted}`;
}

function uncommittedInWords(count: number): string {
  return count === 1 ? 'One file is not committed.' : `${String(count)} files are not committed.`;
}

function decisionBlocks({ decisions }: BranchReport, state: ReportedDecision['state'], heading: string): string[] {
  const own = decisions.filter((each) => each.state === state && !isOnlyEdited(each));
  return own.length === 0 ? [] : [`#### ${heading}`, ...own.map(decision)];
}

function decision(reported: ReportedDecision): string {
  const { name, status, path, state, before, changes, neutral } = reported;
  const from = before && before.path !== path ? ` (before: ${code(before.path)})` : '';
  const told = changes.filter(({ kind }) => kind !== 'added' && kind !== 'removed');
  const lines = told.map((change) => {
    const word = directionWords[change.direction];
    const head = change.direction === 'weaker' ? `**${word}**` : word;
    return `- ${head}: ${text(`${change.sentence} ${lineInWords(change, reported)}`)}`;
  });
  const edits = neutral > 0 && state !== 'added' ? [`- ${editsInWords(neutral)}`] : [];
  const title = `**${text(name)}**${status === null ? '' : `, ${text(status)}`}, ${code(path)}${from}`;
  return [title, ...(lines.length + edits.length > 0 ? ['', ...lines, ...edits] : [])].join('\n');
}

function edited({ decisions }: BranchReport): string[] {
  return listUnder(
    '#### Edited without changing a promise',
    decisions.filter(isOnlyEdited).map(({ name, path }) => `- ${text(name)}, ${code(path)}`),
  );
}

function governing({ name, status, files, demands, warning }: ReportedGoverning): string {
  const shown = files.slice(0, mostFiles).map(({ path }) => code(path));
  const more = files.length > mostFiles ? ` and ${String(files.length - mostFiles)} more` : '';
  return [
    `- **${text(name)}**${status === null ? '' : `, ${text(status)}`}: ${shown.join(', ')}${more}`,
    ...(warning === null ? [] : [`  - **${text(warning)}**`]),
    ...(warning === null ? demands.map((demand) => `  - ${text(demand)}`) : []),
  ].join('\n');
}

function placeOf({ path, range }: ReportedPlace): string {
  return code(range ? `${path}:${String(range.start.line)}` : path);
}

function listUnder(heading: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, mostLines);
  const more = lines.length > mostLines ? [`- and ${String(lines.length - mostLines)} more`] : [];
  return lines.length === 0 ? [] : [`${heading}\n\n${[...shown, ...more].join('\n')}`];
}

/** As many blocks as a comment holds; what is left out is said. */
function fitting(blocks: readonly string[]): string[] {
  let length = 0;
  const end = blocks.findIndex((block) => (length += block.length + 2) > longest);
  return end < 0 ? [...blocks] : [...blocks.slice(0, end), 'The rest is too long for a comment: see `cutline review`.'];
}
