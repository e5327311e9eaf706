import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { press, type } from '../harness/page.js';
import { until } from '../harness/until.js';
import { choose, noProblem, problem, problems, ruleOf, show, tidy, write } from './support/editor.js';

const path = 'docs/prd/0044-gift-cards.md';

const messy = `---
status: propsed
owner: @checkout-pm
work-typ: New product bet
final-call: product
---

# PRD-0045: Gift cards

## Problem

Customers ask for gift cards every December, and we send them to a competitor.

## Goals

- A card can be bought, sent and spent.
- {what else is true afterwards}

## Non-goals

TBD

## Requirements

- A card has a code of 16 letters, as [the webhooks](../adr/0005-take-payment-results-from-webhoks.md) need it.
- Its value is kept with the payment.

## Success metrics

- 40 story points by the end of the quarter

## Rollout

A tenth of the customers first, then all of them a week later.

## Kill rule

Stop if fewer cards are sold than hoped.

## Definition of done

- [ ] Acceptance criteria met (product)
- [ ] Tests pass
`;

const mended = `---
status: proposed
owner: "@checkout-pm"
work-type: New product bet
final-call: product
---

# PRD-0044: Gift cards

## Problem

Customers ask for gift cards every December, and we send them to a competitor.

## Goals

- A card can be bought, sent and spent.

## Non-goals

- Cards for companies

## Requirements

- A card has a code of 16 letters, as [the webhooks](../adr/0005-take-payment-results-from-webhooks.md) need it.
- Its value is kept with the payment.

### Below the cut line

- Cards with a picture

## Risks

- Codes are guessed: we notice by tries per code, and then we lock the card.

## Success metrics

- 40 orders a day with a card by the end of the quarter

## Guardrails

- p95 of the payment page stays below 300 ms

## Rollout

A tenth of the customers first, then all of them a week later.

## Rollback

The team lead turns off the sale by the flag. What is left behind: cards sold so far stay valid.

## Kill rule

Stop if fewer cards are sold than hoped (measured by orders with a card) (below 5 a day) by 2099-06-30 (owner: @checkout-pm).

## Definition of done

- [ ] Acceptance criteria met (product)
- [ ] Tests pass (engineering)
`;

/** What a person chooses for each finding, and types at the tab stops. */
const afternoon: readonly (readonly [rule: string, entry: string, words?: readonly string[]])[] = [
  ['invalid-frontmatter', 'Change to "@checkout-pm"'],
  ['unknown-key-typo', 'Write "work-type"'],
  ['unknown-status', 'Set the status to "proposed"'],
  ['id-filename-mismatch', 'Write PRD-0044'],
  ['leftover-placeholder', 'Remove this item'],
  ['empty-non-goals', 'Add a non-goal', ['Cards for companies']],
  ['dangling-reference', 'Write "../adr/0005-take-payment-results-from-webhooks.md"'],
  ['output-as-outcome', 'Put what changes for people in its place', ['orders a day with a card']],
  ['missing-cut-line', 'Draw a cut line', ['Cards with a picture']],
  ['missing-risks', 'Add a "Risks" section', ['Codes are guessed', 'tries per code', 'we lock the card']],
  [
    'missing-rollback',
    'Add a "Rollback" section',
    ['The team lead', 'the sale', 'the flag', 'cards sold so far stay valid'],
  ],
  ['missing-health-constraint', 'Add a "Guardrails" section', ['p95 of the payment page', '300 ms']],
  ['vague-kill-rule', 'Say which metric', ['orders with a card']],
  ['vague-kill-rule', 'Say which number', ['below', '5 a day']],
  ['vague-kill-rule', 'Say by when', ['2099-06-30']],
  ['vague-kill-rule', 'Say who acts', ['@checkout-pm']],
  ['unowned-item', 'Assign it to engineering'],
];

describe("a person's afternoon", () => {
  afterEach(() => tidy(path));

  it('takes a messy PRD from 14 findings to none by the menu alone, and every step can be undone', async function () {
    this.timeout(5 * 60_000);
    const uri = await write(path, messy);
    const { document } = await show(path);
    await until('every finding shows', () => problems(uri).length === 14);
    assert.equal(new Set(problems(uri).map(ruleOf)).size, 14);

    const steps: string[] = [];
    for (const [rule, entry, words = []] of afternoon) {
      const before = document.getText();
      steps.push(before);
      const { range } = await problem(uri, rule);
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(range.start, range.start) });
      await choose(entry);
      await until(`"${entry}" has changed the text`, () => document.getText() !== before);
      await fillIn(document, words);
      if (afternoon[steps.length]?.[0] !== rule) await noProblem(uri, rule);
    }
    assert.equal(document.getText(), mended);
    await until('nothing is left to say', () => problems(uri).length === 0);

    for (const before of steps.reverse()) {
      await until('undo brings the step before back', async () => {
        if (document.getText() === before) return true;
        await vscode.commands.executeCommand('undo');
        return document.getText() === before;
      });
    }
    assert.equal(document.getText(), messy);
    await until('every finding shows again', () => problems(uri).length === 14);
  });
});

/** Types at each tab stop, and goes on to the next. */
async function fillIn(document: vscode.TextDocument, words: readonly string[]): Promise<void> {
  for (const word of words) {
    const editor = vscode.window.activeTextEditor;
    await until('the words to replace are selected', () => editor?.selection.isEmpty === false);
    await type(word);
    await until(`"${word}" is written`, () => document.getText().includes(word));
    await press('Tab');
  }
  if (words.length > 0) await press('Escape');
}
