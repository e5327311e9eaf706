import type { Kind } from '../../core/artifact/types.js';
import { linesOf } from '../../core/document/lines.js';
import { positionsOf } from '../../core/document/positions.js';
import type { Range, TextEdit } from '../../core/document/range.js';
import type { Finding } from '../../core/lint/finding.js';
import { messageText, relatedText, suggestionText } from '../../core/lint/message.js';
import type { Rule, Severity } from '../../core/lint/rule.js';
import { plainText } from '../../core/lint/snippet.js';
import type { Reading, Readings } from '../readings.js';
import { artifactsOf, inputsOf, shownPath, unreadOf } from '../readings.js';
import { sourceOf } from '../source.js';
import type { LintOutput } from './json-schema.js';

/** A root that was read, with what the rules say about it. */
export interface Linted {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  /** How many findings stand on lines that did not change, where only changed ones are wanted. */
  readonly elsewhere: number;
  /** How many findings the baseline kept back. */
  readonly known: number;
  /** How many findings of the baseline are no longer there. */
  readonly outlived: number;
}

type FindingOutput = LintOutput['findings'][number];

/** The findings of all roots as the contract of `--format json` has them. */
export function lintOutput(
  { base }: Readings,
  linted: readonly Pick<Linted, 'reading' | 'findings'>[],
  rules: readonly Rule[],
): LintOutput {
  const findings = linted
    .flatMap(({ reading, findings: own }) => own.map((each) => findingOutput(reading, each, rules)))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { version: 1, root: base, summary: summaryOf(linted, findings), findings };
}

function summaryOf(
  linted: readonly Pick<Linted, 'reading'>[],
  findings: readonly FindingOutput[],
): LintOutput['summary'] {
  const readings = linted.map(({ reading }) => reading);
  const kinds = readings.flatMap(artifactsOf).map(({ kind }) => kind);
  const ofKind = (kind: Kind): number => kinds.filter((each) => each === kind).length;
  const at = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  return {
    files: readings.flatMap(inputsOf).length,
    artifacts: { adr: ofKind('adr'), prd: ofKind('prd'), decisionLog: ofKind('decision-log') },
    unread: readings.flatMap(unreadOf).length,
    findings: { error: at('error'), warning: at('warning'), information: at('information'), hint: at('hint') },
  };
}

function findingOutput(reading: Reading, finding: Finding, rules: readonly Rule[]): FindingOutput {
  const rangeIn = (path: string, range: Range) =>
    positionsOf(sourceOf(reading.corpus, path)?.lines ?? linesOf(''), range);
  const editIn = (path: string, { range, expected, text }: TextEdit) => ({
    range: rangeIn(path, range),
    expected,
    text,
  });
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: messageText(rules, finding),
    path: shownPath(reading, finding.path),
    range: rangeIn(finding.path, finding.range),
    related: finding.related.map((each) => ({
      message: relatedText(rules, finding, each),
      path: shownPath(reading, each.path),
      range: rangeIn(each.path, each.range),
    })),
    fix: finding.fix?.map((edit) => editIn(finding.path, edit)) ?? null,
    suggestions: finding.suggestions.map((each) => ({
      title: suggestionText(rules, finding, each),
      edits: each.edits.map((edit) => ({
        ...editIn(edit.path, each.snippet ? { ...edit, text: plainText(edit.text) } : edit),
        path: shownPath(reading, edit.path),
      })),
    })),
  };
}
