import type { LintOutput } from '../../../src/cli/reporters/json-schema.js';
import { linesOf } from '../../../src/core/document/lines.js';
import { positionsOf } from '../../../src/core/document/positions.js';

type FindingOutput = LintOutput['findings'][number];

/** A finding of the JSON contract; what is not given is something harmless. */
export function finding(given: Partial<FindingOutput> = {}): FindingOutput {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    rule: 'a-rule',
    severity: 'warning',
    message: 'Say why',
    path: 'a.md',
    range: { start, end: start },
    related: [],
    fix: null,
    suggestions: [],
    ...given,
  };
}

/** The range of the words between « and » in a text, and the text without the marks. */
export function marked(words: string): { text: string; range: FindingOutput['range'] } {
  const text = words.replace(/[«»]/g, '');
  return { text, range: positionsOf(linesOf(text), { start: words.indexOf('«'), end: words.indexOf('»') - 1 }) };
}

/** An output with these findings, counted. */
export function output(findings: readonly FindingOutput[], summary: Partial<LintOutput['summary']> = {}): LintOutput {
  const at = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  return {
    version: 1,
    root: '/shop',
    summary: {
      files: 3,
      artifacts: { adr: 2, prd: 1, decisionLog: 0 },
      unread: 0,
      findings: { error: at('error'), warning: at('warning'), information: at('information'), hint: at('hint') },
      ...summary,
    },
    findings: [...findings],
  };
}
