import type { Colors, Formatter } from 'picocolors/types.js';
import type { Source } from '../source.js';
import { excerpt } from './excerpt.js';
import type { LintOutput } from './json-schema.js';
import { visibleLine, visiblePath } from './visible.js';
import { columnsOf, wrapped } from './width.js';

/** A finding of the output. */
export type Finding = LintOutput['findings'][number];

/** The columns of a report and how it may be painted. */
export interface Layout {
  readonly width: number;
  /** Columns of `line:column`. */
  readonly position: number;
  /** Columns of the severity. */
  readonly severity: number;
  readonly colours: Colors;
}

/** A layout in which all of these findings are aligned. */
export function layoutFor(findings: readonly Finding[], width: number, colours: Colors): Layout {
  const widest = (text: (finding: Finding) => string): number =>
    findings.reduce((most, finding) => Math.max(most, text(finding).length), 0);
  return { width, colours, position: widest(positionText), severity: widest(({ severity }) => severity) };
}

/** What a finding says: its place, severity, message and rule, and below these the other places that it speaks of. */
export function findingLines(finding: Finding, layout: Layout): string[] {
  const { colours } = layout;
  const indent = marginOf(layout) + ' '.repeat(layout.severity + 2);
  const [first = '', ...rest] = messageLines(finding, layout.width - indent.length, colours);
  const position = colours.dim(positionText(finding).padStart(layout.position));
  const severity = paintFor(finding, colours)(finding.severity.padEnd(layout.severity));
  return [
    `  ${position}  ${severity}  ${first}`,
    ...rest.map((line) => indent + line),
    ...finding.related.map(
      (each) => `${marginOf(layout)}> ${visiblePath(each.path)}:${positionText(each)}  ${visibleLine(each.message)}`,
    ),
  ];
}

/** The line that a finding stands at, with carets below its words. */
export function placeLines(finding: Finding, layout: Layout, source: Source | null): string[] {
  const margin = marginOf(layout);
  const range = { start: finding.range.start.offset, end: finding.range.end.offset };
  const [line, carets] = source ? excerpt(source, range, layout.width - margin.length - 2) : [];
  if (line === undefined || carets === undefined) return [];
  const { colours } = layout;
  return [margin + colours.dim(`| ${line}`), `${margin}${colours.dim('|')} ${paintFor(finding, colours)(carets)}`];
}

/** The message with the rule's id after its last line, or below where it has no room. */
function messageLines({ message, rule }: Finding, width: number, colours: Colors): string[] {
  const lines = wrapped(visibleLine(message), width);
  const last = lines.at(-1) ?? '';
  const name = colours.dim(rule);
  return columnsOf(last) + 2 + rule.length <= width ? [...lines.slice(0, -1), `${last}  ${name}`] : [...lines, name];
}

function paintFor({ severity }: Finding, colours: Colors): Formatter {
  return { error: colours.red, warning: colours.yellow, information: colours.cyan, hint: colours.dim }[severity];
}

function positionText({ range }: Pick<Finding, 'range'>): string {
  return `${range.start.line}:${range.start.column}`;
}

function marginOf({ position }: Layout): string {
  return ' '.repeat(2 + position + 2);
}
