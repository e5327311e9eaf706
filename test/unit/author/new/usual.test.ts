import assert from 'node:assert/strict';
import { messageText } from '../../../../src/core/lint/message.js';
import { lint } from '../../../../src/core/lint/run.js';
import { rules } from '../../../../src/core/rules/registry.js';
import { corpusOf } from '../../artifact/support.js';
import { today, written } from './support.js';

/** Answers to the questions of the usual record, by how each begins. */
const said: Readonly<Record<string, string>> = {
  'Who has which': 'Four of ten visitors lose their cart when they change the device, says the survey of September.',
  'What changes for': '- Checkout completion rises from 61% to 66% by 2027-03-31',
  'What will you not': '- Carts of guests\n- Sharing a cart',
  'What does this leave': '- How long receipts are kept',
  'What ships': '- Keep the cart of a signed-in customer for a week',
  'What do you give up': '- A reminder by mail',
  'Which number shows':
    '- Checkout completion: from 61% to 66% by 2027-03-31\n- Payment availability stays at least 99.9%',
  'What could go': '- Prices change while a cart is kept: the cart shows the new price.',
  'How do you take': 'The flag `saved-carts` is switched off; carts are dropped with the session again.',
  'Which number, by': 'If saved-cart reuse is below 4% on 2027-02-15, @checkout-pm removes the flag.',
  'Which question': 'Carts live in the session today. Where do we keep them for a week?',
  'Which ways': '- The database of orders\n- A store of their own',
  'Which option': 'Chosen option: "A store of their own", because carts change far more often than orders.',
  'What gets better': '- Good, because the orders stay fast.\n- Bad, because one more store has to be run.',
};

const strict = { '.cutline.yaml': 'version: 1\nextends: strict\n' };
const people = ['@checkout-pm (product)', '@checkout-lead (engineering)'];

function filledIn(text: string): string {
  const parts = Object.entries(said).reduce(
    (body, [asks, answer]) => body.replace(new RegExp(`(<!-- ${asks}[^\\n]*-->\\n)\\n*`), `$1\n${answer}\n\n`),
    text,
  );
  const signed = people.map((person) => JSON.stringify(person.replace('product', 'security'))).join(', ');
  return parts.replace('sign-off:', `sign-off: [${signed}]`);
}

describe('the usual form of a new record', () => {
  for (const kind of ['prd', 'adr'] as const)
    for (const workType of ['new-product-bet', 'revenue-critical-flow', 'platform-and-infra'])
      it(`leaves nothing to find once it is filled in: ${kind}, ${workType}`, () => {
        const made = written(corpusOf(strict), { kind, answers: { workType, people, squad: 'checkout' } });
        for (const status of ['draft', 'proposed', 'accepted']) {
          const text = filledIn(made.text).replace(/status: \w+/, `status: ${status}`);
          assert.equal(text.includes('-->\n\n#'), false, 'a question of the form has no answer here');
          const corpus = corpusOf({ ...strict, [made.path]: text });
          assert.deepEqual(
            corpus.artifacts.map((artifact) => artifact.kind),
            [kind],
          );
          assert.deepEqual(
            lint(corpus, { rules, today }).map((finding) => messageText(rules, finding)),
            [],
          );
        }
      });

  it('has a place for the sign-off that a row asks for', () => {
    const made = written(corpusOf({}), { answers: { workType: 'compliance-and-security', people } });
    assert.match(made.text, /\nsign-off:\n---\n/);
    assert.doesNotMatch(written(corpusOf({}), { answers: { workType: 'new-product-bet' } }).text, /sign-off/);
  });

  it("asks for the team's own definition of done in a PRD", () => {
    const files = { '.cutline.yaml': 'version: 1\ndefinition-of-done:\n  - Shown to five people (product)\n' };
    const made = written(corpusOf(files), { kind: 'prd' });
    assert.match(made.text, /\n## Definition of done\n\n- \[ \] Shown to five people \(product\)\n$/);
  });

  it('begins below the first question', () => {
    const { path, marked } = written(corpusOf({}), { kind: 'prd' });
    assert.equal(path, 'docs/prd/0001-keep-carts-for-a-week.md');
    assert.match(
      marked,
      /^---\nstatus: draft\ndate: 2026-11-26\ndecision-makers: \[\]\n---\n\n# Keep carts for a week\n\n## Problem\n\n<!-- [^\n]*-->\n\n\|\n\n## Goals\n/,
    );
  });
});
