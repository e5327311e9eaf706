import type { Colors } from 'picocolors/types.js';
import type { Source } from '../source.js';
import { excerpt } from './excerpt.js';
import type { LintOutput } from './json-schema.js';
import { summaryLines } from './summary.js';
import { visibleLine, visiblePath } from './visible.js';
import { columnsOf, wrapped } from './width.js';
import { counted } from './words.js';

/** What the text report shows, and how. */
export interface TextReport {
  readonly output: LintOutput;
  readonly sourceOf: (path: string) => Source | null;
  readonly isArtifact: (path: string) => boolean;
  readonly place: string;
  /** Leave out what is below a warning. */
  readonly quiet: boolean;
  readonly colours: Colors;
  readonly width: number;
}

type Finding = LintOutput['findings'][number];

interface Layout {
  /** Columns of `line:column` and of the severity. */
  readonly position: number;
  readonly severity: number;
}

/** As many findings of one file are printed; the JSON has them all. */
const limitPerFile = 200;

/** The report for a person at a terminal: findings by file, each with the words that it stands at, and a summary. */
export function textReport(report: TextReport): string {
  const { findings } = report.output;
  const shown = report.quiet
    ? findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    : findings;
  const layout = {
    position: widest(shown, positionText),
    severity: widest(shown, ({ severity }) => severity),
  };
  const files = [...grouped(shown)].map(([path, own]) => fileLines(path, own, layout, report));
  const summary = summaryLines({ ...report, hidden: findings.length - shown.length });
  return `${[...files, summary].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function fileLines(path: string, findings: readonly Finding[], layout: Layout, report: TextReport): string[] {
  const more = findings.length - limitPerFile;
  return [
    report.colours.bold(visiblePath(path)),
    ...findings.slice(0, limitPerFile).flatMap((finding) => findingLines(finding, layout, report)),
    ...(more > 0 ? [`  and ${counted(more, 'more finding')} in this file; --format json has them all`] : []),
  ];
}

function findingLines(finding: Finding, layout: Layout, report: TextReport): string[] {
  const { colours, width } = report;
  const margin = ' '.repeat(2 + layout.position + 2);
  const indent = margin + ' '.repeat(layout.severity + 2);
  const paint = { error: colours.red, warning: colours.yellow, information: colours.cyan, hint: colours.dim }[
    finding.severity
  ];
  const [first = '', ...rest] = withRule(
    wrapped(visibleLine(finding.message), width - indent.length),
    finding.rule,
    width - indent.length,
    colours,
  );
  const head = `  ${colours.dim(positionText(finding).padStart(layout.position))}  ${paint(finding.severity.padEnd(layout.severity))}  ${first}`;
  const source = report.sourceOf(finding.path);
  const range = { start: finding.range.start.offset, end: finding.range.end.offset };
  const [line, carets] = source ? excerpt(source, range, width - margin.length - 2) : [];
  return [
    head,
    ...rest.map((each) => indent + each),
    ...(line === undefined ? [] : [margin + colours.dim(`| ${line}`)]),
    ...(carets === undefined ? [] : [`${margin}${colours.dim('|')} ${paint(carets)}`]),
    ...finding.related.map(
      (each) => `${margin}> ${visiblePath(each.path)}:${positionText(each)}  ${visibleLine(each.message)}`,
    ),
  ];
}

/** The lines of a message with the rule's id after the last one, or below where it has no room. */
function withRule(lines: readonly string[], rule: string, width: number, colours: Colors): string[] {
  const last = lines.at(-1) ?? '';
  const name = colours.dim(rule);
  return columnsOf(last) + 2 + rule.length <= width ? [...lines.slice(0, -1), `${last}  ${name}`] : [...lines, name];
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = files.get(finding.path);
    if (file) file.push(finding);
    else files.set(finding.path, [finding]);
  }
  return files;
}

function positionText({ range }: Pick<Finding, 'range'>): string {
  return `${range.start.line}:${range.start.column}`;
}

function widest(findings: readonly Finding[], text: (finding: Finding) => string): number {
  return findings.reduce((width, finding) => Math.max(width, text(finding).length), 0);
}
