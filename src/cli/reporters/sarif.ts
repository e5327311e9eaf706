import type { Rule, Severity } from '../../core/lint/rule.js';
import type { Finding } from './finding-text.js';
import type { LintOutput } from './json-schema.js';
import { visible } from './visible.js';

/** What a SARIF report is made from. */
export interface SarifInput {
  readonly output: LintOutput;
  readonly rules: readonly Rule[];
  readonly version: string;
  /** The text of a rule's page, or null where it is not at hand. */
  readonly helpOf: (rule: string) => string | null;
}

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** GitHub refuses a run with more results. */
const limit = 25_000;

/** The findings as a SARIF 2.1.0 log, with UTF-16 columns and paths relative to the root. */
export function sarifReport({ output, rules, version, helpOf }: SarifInput): object {
  const shown = output.findings.slice(0, limit);
  const used = rules.filter(({ id }) => shown.some(({ rule }) => rule === id));
  const indexes = new Map(used.map(({ id }, index) => [id, index]));
  const left = output.findings.length - shown.length;
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Cutline', version, rules: used.map((rule) => descriptor(rule, helpOf(rule.id))) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { uri: `${fileUri(output.root)}/`, description: { text: 'The root.' } } },
        invocations: [
          {
            executionSuccessful: true,
            ...(left > 0 && {
              toolExecutionNotifications: [
                { level: 'warning', message: { text: `${String(left)} more findings are left out here.` } },
              ],
            }),
          },
        ],
        results: shown.map((finding) => result(finding, indexes.get(finding.rule))),
      },
    ],
  };
}

function descriptor({ id, summary, severity }: Rule, help: string | null): object {
  const level = levels[severity.proposed ?? severity.accepted ?? 'information'];
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    defaultConfiguration: { level },
    ...(help !== null && { help: { text: help, markdown: help } }),
  };
}

function result(finding: Finding, ruleIndex: number | undefined): object {
  return {
    ruleId: finding.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[finding.severity],
    message: { text: visible(finding.message) },
    locations: [{ physicalLocation: location(finding.path, finding.range) }],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ path, range, message }, id) => ({
        id,
        message: { text: visible(message) },
        physicalLocation: location(path, range),
      })),
    }),
    ...(finding.fix && {
      fixes: [
        {
          description: { text: 'A fix that is always safe.' },
          artifactChanges: [
            {
              artifactLocation: { uri: uriOf(finding.path), uriBaseId: 'SRCROOT' },
              replacements: finding.fix.map(({ range, text }) => ({
                deletedRegion: region(range),
                insertedContent: { text },
              })),
            },
          ],
        },
      ],
    }),
    properties: { severity: finding.severity },
  };
}

function location(path: string, range: Finding['range']): object {
  return { artifactLocation: { uri: uriOf(path), uriBaseId: 'SRCROOT' }, region: region(range) };
}

function region({ start, end }: Finding['range']): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function fileUri(absolute: string): string {
  return `file://${absolute.startsWith('/') ? '' : '/'}${absolute
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^(\/?[A-Za-z])%3A/, '$1:')}`;
}
