import assert from 'node:assert/strict';
import { decidersIn, decidersText } from '../../../src/core/rights/deciders.js';
import { roleOf, sideOfHandle } from '../../../src/core/rights/roles.js';
import { sidesOf } from '../../../src/core/rights/sides.js';
import { artifactOf, corpusOf } from '../artifact/support.js';

const nobody = { decisionMakers: [] };

describe('who decides', () => {
  const sides = sidesOf(corpusOf({ '.cutline.yaml': 'people: {"@ann": product, bea: Design}\n' }), nobody);
  const rows: readonly (readonly [text: string, who: string])[] = [
    ['Product with Eng veto on safety', 'product'],
    ['Shared decision', 'shared'],
    ['joint', 'shared'],
    ['Gemeinsame Entscheidung', 'shared'],
    ['Décision partagée', 'shared'],
    ['Decisión compartida', 'shared'],
    ['Decisão conjunta', 'shared'],
    ['product/engineering', 'shared'],
    ['Eng team, PM', 'shared'],
    ['Produkt und Technik', 'shared'],
    ['produit et technique', 'shared'],
    ['Engineering and Security', 'engineering and security'],
    ['Engineering, nach Rücksprache', 'engineering'],
    ['Head of Product', 'product'],
    ['CTO', 'engineering'],
    ['@ann', 'product'],
    ['@bea', 'design'],
    ['@acme/growth-product', 'product'],
    ['@acme/product-eng', '@acme/product-eng'],
    ['VP Sales', 'vp sales'],
    ['sales/marketing', 'marketing and sales'],
    ['Ann Lee', 'ann lee'],
    ['@cem', '@cem'],
    ['@checkout-pm', 'product'],
    ['@pm', '@pm'],
    ['', ''],
  ];
  for (const [text, who] of rows)
    it(`is ${who || 'nobody'} by "${text}"`, () => {
      assert.equal(decidersText(decidersIn(text, sides)), who);
    });

  it('is read in no time, however long and odd', () => {
    for (const text of [' '.repeat(1e6), '('.repeat(1e6), 'a,'.repeat(5e5), 'with '.repeat(2e5), '@/'.repeat(5e5)]) {
      const start = performance.now();
      decidersIn(text, sides);
      assert.ok(performance.now() - start < 1_000, text.slice(0, 10));
    }
  });
});

describe('the side of somebody', () => {
  it('is told by the configuration before the document, and by that before CODEOWNERS and words', () => {
    const text =
      '---\ndecision-makers: ["@a (product)", "@b (product)", "@c", "@x-pm"]\n---\n\n# A\n\n## Context\n\nB.\n\n## Decision\n\nC.\n';
    const artifact = artifactOf(text);
    const corpus = corpusOf({
      '.cutline.yaml': 'people: {"@a": engineering}\n',
      CODEOWNERS: '# Engineering\n/src/ @a @b @c @x-pm\n',
    });
    const sides = sidesOf(corpus, artifact);
    assert.deepEqual(['@a', '@b', '@c', '@x-pm', '@d'].map(sides), [
      'engineering',
      'product',
      'engineering',
      'engineering',
      null,
    ]);
    assert.equal(sidesOf(corpusOf({}), artifact)('@x-pm'), 'product');
  });

  it('is told by the words of a role in five languages, where they name one side', () => {
    const words = ['Head of Product', 'Produktleitung', 'chef de produit', 'jefe de producto', 'gerente de produto'];
    for (const role of words) assert.equal(roleOf(role), 'product', role);
    for (const role of ['Softwareentwicklung', 'ingénieurs', 'ingenieros', 'engenheiros'])
      assert.equal(roleOf(role), 'engineering', role);
    for (const role of ['Product marketing', 'Ann Lee', 'Ann Lee after a debate about architecture', ''])
      assert.equal(roleOf(role), null, role);
  });

  it('is told by a handle of several words alone', () => {
    assert.equal(sideOfHandle('@acme/platform-eng'), 'engineering');
    assert.equal(sideOfHandle('@acme/security'), 'security');
    assert.equal(sideOfHandle('@dev-ann'), null);
    assert.equal(sideOfHandle('@product'), null);
  });
});
