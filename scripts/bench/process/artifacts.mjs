// Believable artifacts out of sentences, the same each time: nothing here is anybody's document.

const actors = ['A shopper', 'The checkout service', 'An agent in support', 'The pricing team', 'A returning customer'];
const verbs = ['keeps', 'sees', 'loses', 'restores', 'compares', 'shares'];
const things = ['the saved cart', 'the price of each line', 'a delivery slot', 'the voucher', 'the payment method'];
const ends = [
  'when the session ends',
  'on a second device',
  'after a failed payment, as [the record of store 3](../adr/0003-record.md) describes',
  'as [the survey of returning customers](https://example.com/survey) asked for',
  'when stock runs low',
  'without signing in again',
  'within `300 ms` at the 95th percentile',
  'before *any* stock is reserved',
  'unless **fraud screening** says no',
];

/** Numbers that look like chance and are always the same. */
function dice() {
  let state = 20_260_302;
  /** @type {<Item>(items: readonly Item[]) => Item} */
  const pick = (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return /** @type {never} */ (items[Math.floor((state / 2 ** 32) * items.length)]);
  };
  return pick;
}

/**
 * A product requirements document of at least this many bytes.
 * @param {number} bytes
 */
export function requirements(bytes) {
  const pick = dice();
  const sentence = () => `${pick(actors)} ${pick(verbs)} ${pick(things)} ${pick(ends)}.`;
  const paragraph = () => Array.from({ length: 4 }, sentence).join(' ');
  const parts = [
    front,
    '## Problem',
    paragraph(),
    'It was found in [the incident review](../reviews/payments.md).',
    '## Goals',
    bullets(3, sentence),
    ...scope(sentence),
  ];
  let length = parts.join('\n\n').length;
  for (let number = 1; length < bytes; number++) {
    const story = storyOf(number, sentence, paragraph);
    parts.push(story);
    length += story.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

const front = `---
type: prd
id: PRD-0007
title: Saved carts
status: proposed
date: 2026-02-16
work-type: new-product-bet
decision-makers: ["@checkout-pm (product)", "@checkout-lead (engineering)"]
final-call: product
---

# Saved carts`;

/** @param {() => string} sentence */
function scope(sentence) {
  return [
    ...['## Non-goals', bullets(3, sentence), '## Risks', bullets(3, sentence)],
    ...['## Kill rule', 'If fewer than 4 % of returning customers reuse a saved cart, we remove the flag.'],
    ...[
      '## Definition of done',
      '- [ ] Acceptance criteria met (product)\n- [ ] Alerts in place (engineering)\n- [x] Runbook',
    ],
    '## Requirements',
  ];
}

/**
 * @param {number} number
 * @param {() => string} sentence
 * @param {() => string} paragraph
 */
function storyOf(number, sentence, paragraph) {
  const table = `| Case | Expected | Priority |\n| --- | --- | --- |\n${Array.from({ length: 3 }, () => `| ${sentence()} | shown | P${number % 3} |`).join('\n')}`;
  const request = `\`\`\`json\n{ "cart": ${number}, "lines": [1, 2, 3], "expires": "2026-06-30" }\n\`\`\``;
  return [
    ...[`### Story ${number}`, paragraph(), bullets(4, sentence), paragraph(), `#### Cases of story ${number}`, table],
    ...(number % 3 === 0 ? [request] : []),
    ...(number % 4 === 0
      ? [`> ${sentence()}\n> ${sentence()}`, `See ADR-${String((number % 100) + 1).padStart(4, '0')}.`]
      : []),
  ].join('\n\n');
}

/**
 * @param {number} count
 * @param {() => string} sentence
 */
function bullets(count, sentence) {
  return Array.from({ length: count }, () => `- ${sentence()}`).join('\n');
}

/**
 * A short architecture decision record, one of many.
 * @param {number} number
 */
export function decisionRecord(number) {
  const id = String(number).padStart(4, '0');
  const before = number > 5 ? `\n\nSupersedes ADR-${String(number - 5).padStart(4, '0')}.` : '';
  return `# ${id} Keep carts in store ${number}

## Status

Accepted

## Context

The cart outlives the session, and store ${number - 1} cannot hold it.

## Decision

We keep carts in store ${number}, because it is the one that the team already runs.${before}

## Consequences

- Restoring a cart is one read.
- The store has to be sized for the sale in November.
`;
}
