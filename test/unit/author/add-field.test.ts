import assert from 'node:assert/strict';
import { fieldOf } from '../../../src/core/artifact/fields.js';
import { addingField } from '../../../src/core/author/add-field.js';
import { applyEdits } from '../../../src/core/lint/edits.js';
import type { Artifact } from '../../../src/core/artifact/types.js';
import { corpusOf } from '../artifact/support.js';

const path = 'docs/prd/0004-saved-carts.md';
const german = 'Der Warenkorb ist weg, und die Kundin sucht ihn auf dem Telefon. Wir sind nicht die Einzigen.\n';

/** A text that the configuration calls a PRD, whatever it holds. */
function read(text: string): Artifact {
  const [artifact] = corpusOf({ '.cutline.yaml': 'artifacts:\n  prd: ["**"]\n', [path]: text }).artifacts;
  assert.ok(artifact);
  return artifact;
}

/** A document after a field was added to it, as it is with LF and as it is with CRLF and a byte-order mark. */
function after(text: string, key: string, value: string, prose?: string): string {
  const results = [text, text.replace(/\n/g, '\r\n')].map((variant) => {
    const edits = addingField(read(variant), key, value, prose);
    const result = applyEdits(variant, edits);
    assert.ok('text' in result, 'an edit expects other words than those that stand there');
    if (edits.length > 0) {
      const now = read(result.text);
      const said = now.document.frontmatter.state === 'valid' ? value : (prose ?? value);
      assert.equal(fieldOf(now, key)?.value, said, `${key} reads back from\n${result.text}`);
      for (const { key: other, value: before } of read(variant).fields)
        assert.ok(
          now.fields.some((field) => field.key === other && (field.value === before || before === '')),
          `${other} still says ${before}`,
        );
    }
    return result.text;
  });
  const [plain = '', returns = ''] = results;
  assert.equal(returns, plain.replace(/\n/g, '\r\n'), 'line endings are kept');
  return plain;
}

describe('a field is added', () => {
  const cases: readonly (readonly [what: string, before: string, expected: string])[] = [
    [
      'to the frontmatter, below its last key',
      '---\ntitle: Saved carts\nstatus: draft # for now\n---\n\n# Saved carts\n\n* Date: 2026-03-02\n',
      '---\ntitle: Saved carts\nstatus: draft # for now\nwork-type: product-bet\n---\n\n# Saved carts\n\n* Date: 2026-03-02\n',
    ],
    ['behind its key', '---\nwork-type:\n---\n\n# Carts\n', '---\nwork-type: product-bet\n---\n\n# Carts\n'],
    [
      'to a frontmatter of its own where there is no metadata',
      '# Carts\n\n## Goals\n\n- Sell\n',
      '---\nwork-type: product-bet\n---\n\n# Carts\n\n## Goals\n\n- Sell\n',
    ],
    [
      'to a frontmatter of its own where sections alone hold metadata',
      '# 4. Carts\n\nDate: \n\n## Status\n\nAccepted\n\n## Context\n\nNone.\n'.replace('Date: \n\n', ''),
      '---\nwork-type: product-bet\n---\n\n# 4. Carts\n\n## Status\n\nAccepted\n\n## Context\n\nNone.\n',
    ],
    [
      'to a list',
      '# Carts\n\n* Status: accepted\n* Deciders: @ann, @bea\n* Date: 2026-03-02\n\n## Context\n',
      '# Carts\n\n* Status: accepted\n* Deciders: @ann, @bea\n* Date: 2026-03-02\n* Work type: Product bet\n\n## Context\n',
    ],
    [
      'to a list with its key and no value',
      '# Carts\n\n* Status: accepted\n* Work type:\n',
      '# Carts\n\n* Status: accepted\n* Work type: Product bet\n',
    ],
    [
      'to a loose list with bold labels, below what its last item holds',
      '# Carts\n\n- **Status:** accepted\n\n- **Deciders:**\n  - @ann\n  - @bea\n\nText.\n',
      '# Carts\n\n- **Status:** accepted\n\n- **Deciders:**\n  - @ann\n  - @bea\n\n- **Work type:** Product bet\n\nText.\n',
    ],
    [
      'to a list of small labels',
      '# Carts\n\n- status : accepted\n- date : 2026-03-02\n',
      '# Carts\n\n- status : accepted\n- date : 2026-03-02\n- work type : Product bet\n',
    ],
    [
      'to bold lines that end in a hard break',
      '# Carts\n\n**Status:** Draft  \n**Date:** 2026-03-02\n\n## Goals\n',
      '# Carts\n\n**Status:** Draft  \n**Date:** 2026-03-02  \n**Work type:** Product bet\n\n## Goals\n',
    ],
    [
      'to bold lines of which each ends in a hard break',
      '# Carts\n\n**Status**: Draft\\\n**Document Owner**: @ann\\\n\n## Goals\n',
      '# Carts\n\n**Status**: Draft\\\n**Document Owner**: @ann\\\n**Work Type**: Product bet\\\n\n## Goals\n',
    ],
    [
      'below a lone bold line',
      '# Carts\n\n**Status: Draft**\n\n## Goals\n',
      '# Carts\n\n**Status: Draft**\n\n**Work type: Product bet**\n\n## Goals\n',
    ],
    [
      'to lines that stand apart',
      '# Carts\n\nStatus: Draft\n\nDate: 2026-03-02\n\nWe sell carts.\n\nOwner: @ann\n',
      '# Carts\n\nStatus: Draft\n\nDate: 2026-03-02\n\nWork type: Product bet\n\nWe sell carts.\n\nOwner: @ann\n',
    ],
    [
      'to one line of several',
      '# Carts\n\n**Status:** Draft | **Date:** 2026-03-02\n\n## Goals\n',
      '# Carts\n\n**Status:** Draft | **Date:** 2026-03-02 | **Work type:** Product bet\n\n## Goals\n',
    ],
    [
      'to a quotation',
      '# Carts\n\n> **Status:** Draft\n> **Date:** 2026-03-02\n\nText.\n',
      '# Carts\n\n> **Status:** Draft\n> **Date:** 2026-03-02\n> **Work type:** Product bet\n\nText.\n',
    ],
    [
      'to a quotation of one line',
      '# Carts\n\n> **Status:** Draft\n\nText.\n',
      '# Carts\n\n> **Status:** Draft\n>\n> **Work type:** Product bet\n\nText.\n',
    ],
    [
      'to a table',
      '# Carts\n\n| Field | Value |\n|---|---|\n| **Status** | Draft |\n| **Date** | 2026-03-02 |\n\nText.\n',
      '# Carts\n\n| Field | Value |\n|---|---|\n| **Status** | Draft |\n| **Date** | 2026-03-02 |\n| **Work type** | Product bet |\n\nText.\n',
    ],
    [
      'to a table with straight columns',
      '# Carts\n\n| Field           | Value              |\n| --------------- | ------------------ |\n| Status          | Draft              |\n',
      '# Carts\n\n| Field           | Value              |\n| --------------- | ------------------ |\n| Status          | Draft              |\n| Work type       | Product bet        |\n',
    ],
    [
      'to a table with marks and straight columns',
      '# Carts\n\n| Field            | Value    |\n| ---------------- | -------- |\n| **Date**         | 2026     |\n| **Decided by**:  | @ann     |\n',
      '# Carts\n\n| Field            | Value    |\n| ---------------- | -------- |\n| **Date**         | 2026     |\n| **Decided by**:  | @ann     |\n| **Work type**:   | Product bet |\n',
    ],
    [
      'above the labels that open parts of the text',
      '# Carts\n\n**Status:** Draft\n\n**Context:** Carts get lost.\n\n**Decision:** We keep them.\n',
      '# Carts\n\n**Status:** Draft\n\n**Work type:** Product bet\n\n**Context:** Carts get lost.\n\n**Decision:** We keep them.\n',
    ],
    [
      'without the picture of another label',
      '# Carts\n\n**🚦 Status:** Draft\n\nText.\n',
      '# Carts\n\n**🚦 Status:** Draft\n\n**Work type:** Product bet\n\nText.\n',
    ],
    [
      'beside labels of a script without capitals',
      '# Carts\n\n**状态**：draft\n**日期**：2026-03-02\n',
      '# Carts\n\n**状态**：draft\n**日期**：2026-03-02\n**Work type**：Product bet\n',
    ],
    [
      'to a frontmatter of its own where words stand before the only key',
      '# Carts\n\nVersion: 1.0 | Date: 2026-03-15 | Audience: all\n',
      '---\nwork-type: product-bet\n---\n\n# Carts\n\nVersion: 1.0 | Date: 2026-03-15 | Audience: all\n',
    ],
    [
      'in English where one word speaks for another language',
      '# Carts\n\n* Status: Draft\n\nWhat do people pay with?\n',
      '# Carts\n\n* Status: Draft\n* Work type: Product bet\n\nWhat do people pay with?\n',
    ],
    [
      'to a table whose head is a field',
      '# Carts\n\n| STATUS | Draft |\n| --- | --- |\n',
      '# Carts\n\n| STATUS | Draft |\n| --- | --- |\n| WORK TYPE | Product bet |\n',
    ],
    [
      'to a frontmatter of its own where keys stand above one row of values',
      '# Carts\n\n| Status | Date |\n|---|---|\n| Draft | 2026-03-02 |\n',
      '---\nwork-type: product-bet\n---\n\n# Carts\n\n| Status | Date |\n|---|---|\n| Draft | 2026-03-02 |\n',
    ],
    [
      'to lines before a lone rule, which are no frontmatter',
      'Status: Draft\nDate: 2026-03-02\n---\n\n# Carts\n',
      'Status: Draft\nDate: 2026-03-02\nWork type: Product bet\n---\n\n# Carts\n',
    ],
    [
      'to a comment of several lines above the title',
      '<!--\nstatus: Draft\ndate: 2026-03-02\n-->\n\n# Carts\n',
      '<!--\nstatus: Draft\ndate: 2026-03-02\nwork type: Product bet\n-->\n\n# Carts\n',
    ],
    [
      'to a section that is there for nothing else',
      '# Carts\n\nIntroduction.\n\n## Metadata\n\n- Status: Draft\n- Owner: @ann\n\n## Goals\n',
      '# Carts\n\nIntroduction.\n\n## Metadata\n\n- Status: Draft\n- Owner: @ann\n- Work type: Product bet\n\n## Goals\n',
    ],
    [
      'in the language of the document',
      `# Warenkörbe\n\n* Status: Entwurf\n* Datum: 2026-03-02\n\n## Kontext\n\n${german}`,
      `# Warenkörbe\n\n* Status: Entwurf\n* Datum: 2026-03-02\n* Art der Arbeit: Product bet\n\n## Kontext\n\n${german}`,
    ],
  ];
  for (const [what, before, expected] of cases)
    it(what, () => {
      assert.equal(after(before, 'work-type', 'product-bet', 'Product bet'), expected);
    });

  it('never where it has a value, and never to a frontmatter that is broken or in braces', () => {
    for (const text of [
      '---\nwork-type: other\n---\n\n# Carts\n',
      '# Carts\n\n* Work type: other\n',
      '---\nstatus: [\n---\n\n# Carts\n',
    ])
      assert.equal(after(text, 'work-type', 'product-bet'), text);
    assert.deepEqual(addingField(read('---\n{status: draft}\n---\n\n# Carts\n'), 'squad', 'Checkout'), []);
  });

  it('with words that a table can hold', () => {
    const text = '# Carts\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n| Deviation | |\n';
    const result = applyEdits(text, addingField(read(text), 'deviation', 'this | that'));
    assert.ok('text' in result);
    assert.ok(result.text.endsWith('| Deviation | this \\| that |\n'), result.text);
  });

  const keys = ['work-type', 'final-call', 'deviation', 'sign-off', 'supersedes', 'superseded-by'];
  const languages: readonly (readonly [language: string, words: string])[] = [
    ['English', 'The cart is gone, and the customer does not find it.'],
    ['German', german.trim()],
    ['French', 'Le panier est perdu et les clients ne sont pas contents dans la boutique.'],
    ['Spanish', 'El carrito se pierde y los clientes no son felices con una tienda de papel.'],
    ['Portuguese', 'O carrinho não está na loja e os clientes são obrigados a uma busca com o telefone.'],
  ];
  for (const [language, words] of languages)
    it(`with a label that reads back, in ${language}`, () => {
      for (const key of keys) after(`# Carts\n\n* Status: accepted\n\n${words}\n`, key, 'ADR-0002');
    });
});
