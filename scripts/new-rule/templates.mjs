/** @typedef {{ id: string, name: string, group: string }} NewRule */

/**
 * The rule itself: it works as it is, and finds two words that its author replaces by something worth finding.
 * @param {NewRule} rule
 */
export function ruleFile({ id, name, group }) {
  return `import { artifactRule, byStage } from '../lint/rule.js';

const words = 'REPLACE ME';

/** REPLACE ME: the bad state, in plain words. */
export const ${name} = artifactRule<'found'>({
  id: '${id}',
  group: '${group}',
  summary: 'REPLACE ME: one sentence that says what is wrong.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    found: 'Say what to do; "{words}" says nothing',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const start = artifact.document.text.indexOf(words);
    if (start < 0) return;
    yield { message: 'found', data: { words }, range: { start, end: start + words.length } };
  },
});
`;
}

/** Where the decision of the fixtures and the examples stands in its repository. */
export const decisionPath = 'docs/adr/0001-keep-sessions.md';

/** With it a rule has its full say: without it most groups only inform. */
export const configuration = 'version: 1\n';

/**
 * A small decision that is in order but for what it decides.
 * @param {string} decision
 */
export function decision(decision) {
  return `# ADR-0001: Keep sessions in the database

**Status:** Accepted

## Context

Sessions are lost with every release.

## Decision

${decision}

## Consequences

Releases log nobody out. Every request costs one more query.
`;
}

/** The words of the example that is in order, and of the one that is not. */
export const decisions = { valid: 'We keep sessions in the database.', invalid: 'REPLACE ME.' };

/**
 * What the rule says about the example that is not in order.
 * @param {NewRule} rule
 */
export function expected({ id }) {
  return `${decisionPath}:11:1 error ${id} "REPLACE ME" Say what to do; "REPLACE ME" says nothing\n`;
}

/** The rule's page; \`npm run generate\` writes its head. */
export function page() {
  return `<!-- rule:begin -->
<!-- rule:end -->

## What is wrong

REPLACE ME: the bad state, and nothing else.

## Why it matters

- **To product:** REPLACE ME.
- **To engineering:** REPLACE ME.

## What to write instead

REPLACE ME.

## Examples

\`\`\`markdown invalid path=${decisionPath}
${decision(decisions.invalid)}\`\`\`

\`\`\`markdown valid path=${decisionPath}
${decision(decisions.valid)}\`\`\`
`;
}
