import type { Colors } from 'picocolors/types.js';
import type { Source } from '../source.js';
import type { Finding, Layout } from './finding-text.js';
import { findingLines, layoutFor, placeLines } from './finding-text.js';
import type { LintOutput } from './json-schema.js';
import type { Place } from './summary.js';
import { summaryLines } from './summary.js';
import { visiblePath } from './visible.js';
import { counted } from './words.js';

/** What the text report shows, and how. */
export interface TextReport {
  readonly output: LintOutput;
  readonly sourceOf: (path: string) => Source | null;
  readonly isArtifact: (path: string) => boolean;
  readonly place: Place;
  /** How many findings stand on lines that nobody asked about. */
  readonly elsewhere: number;
  /** Leave out what is below a warning. */
  readonly quiet: boolean;
  readonly colours: Colors;
  readonly width: number;
}

/** As many findings of one file are printed; the JSON has them all. */
const limitPerFile = 200;

/** The report for a person at a terminal: findings by file, each with the words that it stands at, and a summary. */
export function textReport(report: TextReport): string {
  const { findings } = report.output;
  const shown = report.quiet ? findings.filter(isGrave) : findings;
  const layout = layoutFor(shown, report.width, report.colours);
  const files = [...byPath(shown)].map(([path, own]) => fileLines(path, own, layout, report.sourceOf(path)));
  const summary = summaryLines({ ...report, hidden: findings.length - shown.length });
  return `${[...files, summary].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function fileLines(path: string, findings: readonly Finding[], layout: Layout, source: Source | null): string[] {
  const printed = findings.slice(0, limitPerFile);
  const more = findings.length - printed.length;
  return [
    layout.colours.bold(visiblePath(path)),
    ...printed.flatMap((finding, index) => [
      ...findingLines(finding, layout),
      ...(standsAsWell(finding, printed[index + 1]) ? [] : placeLines(finding, layout, source)),
    ]),
    ...(more > 0 ? [`  and ${counted(more, 'more finding')} in this file; --format json has them all`] : []),
  ];
}

/** True where the next finding stands at the very same words, so that these are shown once, below both. */
function standsAsWell({ range }: Finding, next: Finding | undefined): boolean {
  return next?.range.start.offset === range.start.offset && next.range.end.offset === range.end.offset;
}

function isGrave({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function byPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = files.get(finding.path);
    if (file) file.push(finding);
    else files.set(finding.path, [finding]);
  }
  return files;
}
