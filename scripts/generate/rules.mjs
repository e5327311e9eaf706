import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJSONSchema } from 'zod';
import { onlyInforms } from '../../src/core/lint/severity.ts';
import { root } from '../lib/paths.mjs';

/** @typedef {import('../../src/core/lint/rule.js').Rule} Rule */
/** @typedef {import('../../src/core/corpus/types.js').Policy} Policy */

const kindNames = { adr: 'ADR', prd: 'PRD', 'decision-log': 'decision log' };

/** A repository that has never heard of Cutline, as far as severities ask. */
const untouched = /** @type {Policy} */ (/** @type {unknown} */ ({ strict: false, adopted: false }));

/** Rules whose findings the run makes itself, and where. @type {Record<string, string>} */
const madeByTheRun = { 'unused-suppression': 'src/core/lint/unused.ts' };

/**
 * What a rule offers beside its message, read from its own source.
 * @param {Rule} rule
 */
async function offers(rule) {
  const file = madeByTheRun[rule.id] ?? `src/core/rules/${rule.id}.ts`;
  const source = await readFile(join(root, file), 'utf8');
  const code = source.replace(/\n {2}messages: \{[\s\S]*?\n {2}\},/, '');
  const fix = /\bfix\b\s*[:,}]/.test(code) ? ['fix'] : [];
  return [...fix, ...(/\bsuggestions\b\s*[:,}]/.test(code) ? ['suggestions'] : [])].join(', ') || '–';
}

/** @param {Rule} rule */
function looksAt(rule) {
  return rule.subject === 'file' ? 'files' : rule.kinds.map((kind) => kindNames[kind]).join(', ');
}

/**
 * The JSON Schema of each option of a rule, by name.
 * @param {Rule} rule
 * @returns {Record<string, { default?: unknown, description?: string }>}
 */
export function optionSchemas(rule) {
  if (!rule.options) return {};
  const schema = toJSONSchema(rule.options, { target: 'draft-7', io: 'input' });
  return /** @type {Record<string, object>} */ (schema.properties ?? {});
}

/** @param {Rule} rule */
function optionLines(rule) {
  const options = Object.entries(optionSchemas(rule));
  if (options.length === 0) return [];
  const lines = options.map(([name, { default: value, description }]) => {
    const says = description ? `: ${description}` : '';
    return `- \`${name}\`${says} Default: \`${JSON.stringify(value ?? null)}\`.`;
  });
  return ['', 'Options:', '', ...lines];
}

/**
 * The generated head of a rule's page: its name, what it finds, and how much that matters when.
 * @param {Rule} rule
 */
export async function pageHead(rule) {
  const { draft, proposed, accepted, closed } = rule.severity;
  const asks = onlyInforms(rule, null, untouched)
    ? [
        '',
        'It is at most information until the artifact uses a key of Cutline or its repository has a `.cutline.yaml` or a matrix.',
      ]
    : [];
  const question =
    rule.question === undefined ? [] : ['', `While a PRD is a draft, its author is asked: *${rule.question}*`];
  return [
    `# ${rule.id}`,
    '',
    rule.summary,
    ...question,
    '',
    '| Looks at | Group | Draft | Proposed | Accepted | Rejected, deprecated, superseded | Offers |',
    '|---|---|---|---|---|---|---|',
    `| ${[looksAt(rule), rule.group, draft ?? '–', proposed ?? '–', accepted ?? '–', closed ?? '–', await offers(rule)].join(' | ')} |`,
    ...asks,
    ...optionLines(rule),
  ].join('\n');
}

/**
 * The table of all rules for the README.
 * @param {readonly Rule[]} rules
 */
export async function ruleTable(rules) {
  const rows = await Promise.all(
    rules.map(async (rule) => {
      const link = `[\`${rule.id}\`](docs/rules/${rule.id}.md)`;
      return `| ${[link, rule.group, looksAt(rule), rule.summary, atEachStage(rule), await offers(rule)].join(' | ')} |`;
    }),
  );
  return [
    '| Rule | Group | Looks at | Says | Draft · proposed · accepted · closed | Offers |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/**
 * How much a rule matters at each stage of a record; one word where it is the same at all of them.
 * @param {Rule} rule
 */
function atEachStage({ severity: { draft, proposed, accepted, closed } }) {
  const all = [draft, proposed, accepted, closed].map((severity) => severity ?? '–');
  return new Set(all).size === 1 ? (all[0] ?? '–') : all.join(' · ');
}
