import assert from 'node:assert/strict';
import { nonGoalOffers } from '../../../../src/core/author/non-goals/offers.js';
import { corpusOf } from '../../artifact/support.js';

/** What is offered for the PRD of saved carts: the words, why, and from where. */
function offered(files: Readonly<Record<string, string>>): string[] {
  const corpus = corpusOf(files);
  const artifact = corpus.artifacts.find(({ path }) => path.endsWith('saved-carts.md'));
  assert.ok(artifact);
  return nonGoalOffers(corpus, artifact).map(
    ({ text, reason, from }) => `${text} | ${reason} | ${from.title?.text ?? ''}`,
  );
}

const front = (keys: string): string => `---\ntype: prd\n${keys}---\n\n`;
const own = `${front('squad: Checkout\ndate: 2026-03-02\n')}# Saved carts

## Goals

- Fewer lost carts
- Later: carts of guests

## Scope

- Save the cart
- **Share** the cart by [link](link.md) (phase 2)
- cut line
- Print the cart
- TBD
`;

describe('what readers may wrongly expect', () => {
  it('is what the PRD itself cuts and puts off, each without the words that say so', () => {
    assert.deepEqual(offered({ 'docs/prd/saved-carts.md': own }), [
      'Print the cart | cut | Saved carts',
      'carts of guests | deferred | Saved carts',
      'Share the cart by link | deferred | Saved carts',
    ]);
  });

  it('is what earlier PRDs of the squad cut, and the goals and non-goals of all of them', () => {
    const neighbour = (squad: string, date: string, name: string): string =>
      `${front(`squad: ${squad}\ndate: ${date}\n`)}# ${name}\n\n## Goals\n\n- Goal of ${name}\n- Save the cart\n\n## Non-goals\n\n- No ${name} on phones\n\n## Scope\n\n- One\n- cut line\n- Cut from ${name}\n`;
    const found = offered({
      'docs/prd/saved-carts.md': own.replace(/- cut line[^]*/, ''),
      'docs/prd/a.md': neighbour('checkout', '2026-01-10', 'Orders'),
      'docs/prd/b.md': neighbour('checkout', '2026-09-10', 'Vouchers'),
      'docs/prd/c.md': neighbour('search', '2026-01-10', 'Filters'),
    });
    assert.deepEqual(found.slice(2), [
      'Cut from Orders | cut | Orders',
      'Goal of Vouchers | goal | Vouchers',
      'Goal of Orders | goal | Orders',
      'No Vouchers on phones | non-goal | Vouchers',
      'No Orders on phones | non-goal | Orders',
    ]);
  });

  it('is said by PRDs about the same systems, else by those beside it', () => {
    const text = (systems: string): string => `${front(`systems: [${systems}]\n`)}# Carts\n\n## Goals\n\n- Save\n`;
    const other = (systems: string, goal: string): string =>
      `${front(`systems: [${systems}]\n`)}# Other\n\n## Goals\n\n- ${goal} quickly\n`;
    const files = { 'docs/prd/a.md': other('Cart', 'Vouchers'), 'docs/prd/b.md': other('search', 'Filters') };
    assert.deepEqual(offered({ 'docs/prd/saved-carts.md': text('cart'), ...files }), [
      'Vouchers quickly | goal | Other',
    ]);
    assert.deepEqual(offered({ 'docs/prd/saved-carts.md': text('mail'), ...files }), [
      'Filters quickly | goal | Other',
      'Vouchers quickly | goal | Other',
    ]);
    assert.deepEqual(offered({ 'teams/prd/saved-carts.md': text('mail'), ...files }), []);
  });

  it('is nothing that is promised, ruled out or offered already', () => {
    const goals = '## Goals\n\n- Save the cart\n\n## Non-goals\n\n- Print the cart on paper\n';
    assert.deepEqual(
      offered({
        'docs/prd/saved-carts.md': `${front('')}# Carts\n\n${goals}`,
        'docs/prd/a.md': `${front('')}# A\n\n## Goals\n\n- **Save** the cart.\n- Print a cart on paper\n- Find carts\n`,
        'docs/prd/b.md': `${front('')}# B\n\n## Goals\n\n- Finding carts\n`,
      }),
      ['Finding carts | goal | B'],
    );
  });

  it('is at most so much as a person reads, half of it from one PRD, and nothing with letters that nobody sees', () => {
    const letter = (code: number): string => String.fromCharCode(97 + code);
    const sibling = (name: number): string =>
      `${front('')}# A\n\n## Goals\n\n- Goal\u202e that turns\n${Array.from({ length: 26 }, (_, index) => `- Goal ${letter(index).repeat(3)}${letter(name)}`).join('\n')}\n`;
    const own = { 'docs/prd/saved-carts.md': `${front('')}# Carts\n\n## Problem\n\nText.\n` };
    const one = offered({ ...own, 'docs/prd/a.md': sibling(0) });
    assert.equal(one.length, 19);
    assert.ok(one.every((offer) => offer.startsWith('Goal ')));
    const many = Object.fromEntries([1, 2, 3, 4].map((name) => [`docs/prd/${String(name)}.md`, sibling(name)]));
    assert.equal(offered({ ...own, ...many }).length, 40);
  });
});
