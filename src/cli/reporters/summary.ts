import type { LintOutput } from './json-schema.js';
import { visible, visibleLine } from './visible.js';
import { wrapped } from './width.js';
import { counted, listed } from './words.js';

/** What the end of the report is made from. */
export interface SummaryInput {
  readonly output: LintOutput;
  readonly isArtifact: (path: string) => boolean;
  /** Where was looked: the root, or the files that were named, each with the reasons why it is no artifact. */
  readonly place: Place;
  /** How many findings were not shown. */
  readonly hidden: number;
  /** How many findings stand on lines that did not change, where only changed ones were asked about. */
  readonly elsewhere: number;
  readonly width: number;
}

/** Where was looked. */
export type Place =
  | { readonly root: string }
  | { readonly files: readonly { readonly path: string; readonly reasons: readonly string[] }[] };

/** The last lines of a report, in plain words: how much was found, in how many artifacts, and what to do where there are none. */
export function summaryLines(input: SummaryInput): string[] {
  const { summary, findings } = input.output;
  const artifacts = summary.artifacts.adr + summary.artifacts.prd + summary.artifacts.decisionLog;
  const lines =
    artifacts === 0 ? noArtifacts(input) : findings.length === 0 ? nothing(input, artifacts) : found(input, artifacts);
  if (input.hidden > 0)
    lines.push(
      `${counted(input.hidden, 'finding is', 'findings are')} not shown: --quiet leaves out what is below a warning.`,
    );
  if (summary.unread > 0) lines.push(`${counted(summary.unread, 'file')} could not be read.`);
  return lines;
}

function found({ output, isArtifact }: SummaryInput, artifacts: number): string[] {
  const paths = [...new Set(output.findings.map(({ path }) => path))];
  const within = paths.filter(isArtifact).length;
  const beside = paths.length - within;
  const read = `${counted(artifacts, 'artifact')}: ${kinds(output)}`;
  if (beside === 0) return [`${findingsCounted(output)} in ${within} of ${read}`];
  const places = [...(within > 0 ? [counted(within, 'artifact')] : []), counted(beside, 'other file')];
  return [`${findingsCounted(output)} in ${places.join(' and ')}. Read: ${read}`];
}

function nothing({ output, elsewhere }: SummaryInput, artifacts: number): string[] {
  const read = `${counted(artifacts, 'artifact')}: ${kinds(output)}`;
  if (elsewhere === 0) return [`Nothing found in ${read}`];
  return [`Nothing on changed lines, ${counted(elsewhere, 'finding')} elsewhere. Read: ${read}`];
}

function noArtifacts({ output, place, width }: SummaryInput): string[] {
  const counts = output.findings.length > 0 ? [findingsCounted(output)] : [];
  if ('files' in place)
    return [...counts, ...place.files.flatMap(({ path, reasons }) => wrapped(noneAt(path, reasons), width))];
  return [...counts, ...noArtifactsIn(place.root, output.summary.files, width)];
}

/** What to say and to do where a folder holds no artifact. */
export function noArtifactsIn(root: string, files: number, width: number): string[] {
  return [
    ...wrapped(`No decision artifacts found in ${visible(root)} (${counted(files, 'file')} looked at).`, width),
    ...wrapped(nextStep, width),
    '',
    '  cutline inspect --all',
    '',
    'Or name them in a .cutline.yaml:',
    '',
    '  artifacts:',
    '    adr: ["path/to/decisions/*.md"]',
  ];
}

const nextStep =
  'ADRs, PRDs and decision logs are known by their folder, name and content. To see why a file was passed over, run:';

function noneAt(path: string, reasons: readonly string[]): string {
  return `${visible(path)} is no decision artifact: ${visibleLine(reasons.join('; '))}.`;
}

function findingsCounted({ findings, summary }: LintOutput): string {
  const { error, warning, information, hint } = summary.findings;
  const bySeverity = listed([
    [error, 'error'],
    [warning, 'warning'],
    [information, 'information', 'information'],
    [hint, 'hint'],
  ]);
  return `${counted(findings.length, 'finding')} (${bySeverity})`;
}

function kinds({ summary }: LintOutput): string {
  const { adr, prd, decisionLog } = summary.artifacts;
  return listed([
    [adr, 'ADR'],
    [prd, 'PRD'],
    [decisionLog, 'decision log'],
  ]);
}
