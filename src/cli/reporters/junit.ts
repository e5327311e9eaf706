import type { Finding } from './finding-text.js';
import type { LintOutput } from './json-schema.js';

/** What a JUnit report is made from. */
export interface JunitInput {
  readonly output: LintOutput;
  /** Every artifact that was looked at, so that a clean one counts as passed. */
  readonly artifacts: Iterable<string>;
  /** True for a finding that makes the run fail. */
  readonly fails: (finding: Finding) => boolean;
}

/** The findings as JUnit XML: a suite per file, a case per finding, and one that passes for a file without any. */
export function junitReport({ output, artifacts, fails }: JunitInput): string {
  const files = new Map<string, Finding[]>([...artifacts].map((path) => [path, []]));
  for (const finding of output.findings) files.set(finding.path, [...(files.get(finding.path) ?? []), finding]);
  const suites = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, own]) => suite(path, own, fails));
  const failures = output.findings.filter(fails).length;
  const cases = suites.reduce((sum, { count }) => sum + count, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'cutline', tests: cases, failures, errors: 0 })}>`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(path: string, findings: readonly Finding[], fails: JunitInput['fails']) {
  const cases = findings.length > 0 ? findings.map((each) => testCase(each, fails(each))) : [passed(path)];
  const failures = findings.filter(fails).length;
  const open = `  <testsuite${attributes({ name: path, tests: cases.length, failures, errors: 0 })}>`;
  return { xml: [open, ...cases, '  </testsuite>'].join('\n'), count: cases.length };
}

function passed(path: string): string {
  return `    <testcase${attributes({ name: 'no finding', classname: path })}/>`;
}

function testCase({ rule, path, range, severity, message }: Finding, fails: boolean): string {
  const place = `line ${String(range.start.line)}, column ${String(range.start.column)}`;
  const says = fails
    ? `<failure${attributes({ type: severity, message })}>${escaped(`${place}: ${message}`)}</failure>`
    : `<system-out>${escaped(`${severity}, ${place}: ${message}`)}</system-out>`;
  return `    <testcase${attributes({ name: `${rule} (${place})`, classname: path })}>${says}</testcase>`;
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

/** Text for XML 1.0, which has no way to write a control character or half of a pair. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\s/g, (space) => (space === ' ' ? ' ' : `&#${String(space.charCodeAt(0))};`));
}
