import assert from 'node:assert/strict';
import { drawableScope, drawnLine } from '../../../../src/core/author/cut-line/draw.js';
import { applyEdits } from '../../../../src/core/lint/edits.js';
import { corpusOf } from '../../artifact/support.js';

const head = '---\ntype: prd\n---\n\n# Saved carts\n\n';
const path = 'docs/prd/0004-saved-carts.md';

/** What the body of a PRD says once these ship and those go first, each named by the start of its words. */
function drawnIn(
  body: string,
  above: readonly string[],
  below: readonly string[],
  neighbours: Readonly<Record<string, string>> = {},
): string | null {
  const corpus = corpusOf({ [path]: head + body, ...neighbours });
  const artifact = corpus.artifacts.find((each) => each.path === path);
  assert.ok(artifact);
  const scope = drawableScope(corpus, artifact);
  if (!scope) return null;
  const named = (name: string): (typeof scope.items)[number] => {
    const unit = scope.items.find(({ words }) => words.text.startsWith(name));
    assert.ok(unit, name);
    return unit;
  };
  const line = drawnLine(corpus, artifact, scope, { above: above.map(named), below: below.map(named) });
  assert.ok(line && line.edits.length > 0);
  const result = applyEdits(artifact.document.text, line.edits);
  assert.ok('text' in result);
  assert.match(result.text.slice(line.at, line.at + 60), /line|linie|corte|coupe/i);
  return result.text.slice(head.length);
}

interface Case {
  readonly of: string;
  readonly body: string;
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly says: string;
}

const cases: readonly Case[] = [
  {
    of: 'bullets with what stands below them',
    body: '## Scope\n\n- Save\n- Share\n  - by link\n- Print\n\n## Risks\n',
    above: ['Print', 'Save'],
    below: ['Share'],
    says: '## Scope\n\n- Print\n- Save\n- — cut line —\n- Share\n  - by link\n\n## Risks\n',
  },
  {
    of: 'a list in a document of few words, one of which another language has too',
    body: '## Scope\n\n- Save `y`\n- Share\n',
    above: ['Share'],
    below: ['Save'],
    says: '## Scope\n\n- Share\n- — cut line —\n- Save `y`\n',
  },
  {
    of: 'lists below headings, one of which a link leads to',
    body: '## Scope\n\n### Must have\n\n- Save\n- Share\n\n### Could have\n\n- Print\n\nSee [it](#could-have).\n',
    above: ['Save'],
    below: ['Share', 'Print'],
    says: '## Scope\n\n### Must have\n\n- Save\n\n### Could have (below the cut line)\n\n- Share\n- Print\n\nSee [it](#could-have-below-the-cut-line).\n',
  },
  {
    of: 'a numbered list, which counts on',
    body: '## Scope\n\n1. Save\n2. Share\n   - by link\n3. Print\n\nMore.\n',
    above: ['Save'],
    below: ['Print', 'Share'],
    says: '## Scope\n\n1. Save\n\n--- cut line ---\n\n2. Print\n3. Share\n   - by link\n\nMore.\n',
  },
  {
    of: 'numbers that become wider',
    body: '## Scope\n\n9. Save\n\n   as before\n\n10. Share\n\n    by link\n',
    above: ['Share'],
    below: ['Save'],
    says: '## Scope\n\n9. Share\n\n   by link\n\n--- cut line ---\n\n10. Save\n\n    as before\n',
  },
  {
    of: 'a list that counts every item as 1',
    body: '## Scope\n\n1) Save\n1) Share\n1) Print\n',
    above: ['Share', 'Print'],
    below: ['Save'],
    says: '## Scope\n\n1) Share\n1) Print\n\n--- cut line ---\n\n1) Save\n',
  },
  {
    of: 'tasks',
    body: '## Scope\n\n* [ ] Save\n* [x] Share\n* [ ] Print\n',
    above: ['Save', 'Print'],
    below: ['Share'],
    says: '## Scope\n\n* [ ] Save\n* [ ] Print\n* — cut line —\n* [x] Share\n',
  },
  {
    of: 'a table, in the width of its rows',
    body: '## Scope\n\n| Item               | Size |\n| ------------------ | ---- |\n| Save               | S    |\n| Share              | M    |\n',
    above: ['Share'],
    below: ['Save'],
    says: '## Scope\n\n| Item               | Size |\n| ------------------ | ---- |\n| Share              | M    |\n| — cut line —       |      |\n| Save               | S    |\n',
  },
  {
    of: 'a table with narrow rows',
    body: '## Scope\n\n| Item | Size |\n|---|---|\n| Save | S |\n| Share | M |',
    above: ['Save'],
    below: ['Share'],
    says: '## Scope\n\n| Item | Size |\n|---|---|\n| Save | S |\n| — cut line — |   |\n| Share | M |',
  },
  {
    of: 'user stories under headings of their own',
    body: '## User stories\n\n### Save\n\nText.\n\n#### How\n\n- a button\n\n### Share\n\nText.\n\n## Risks\n',
    above: ['Share'],
    below: ['Save'],
    says: '## User stories\n\n### Share\n\nText.\n\n### Cut line\n\n### Save\n\nText.\n\n#### How\n\n- a button\n\n## Risks\n',
  },
  {
    of: 'a line that is an item already, with its own words',
    body: '## Scope\n\n- Save\n- **— Cut line (agreed in May) —**\n- Share\n- Print\n',
    above: ['Save', 'Print'],
    below: ['Share'],
    says: '## Scope\n\n- Save\n- Print\n- **— Cut line (agreed in May) —**\n- Share\n',
  },
  {
    of: 'a row that is the line already',
    body: '## Scope\n\n| Item | Size |\n|---|---|\n| Save | S |\n| Share | M |\n| *cut line* | |\n| Print | L |\n',
    above: ['Save'],
    below: ['Share', 'Print'],
    says: '## Scope\n\n| Item | Size |\n|---|---|\n| Save | S |\n| *cut line* | |\n| Share | M |\n| Print | L |\n',
  },
  {
    of: 'a break that stands, while the items cross it and are counted again',
    body: '## Scope\n\n1. Save\n2. Share\n\n--- Cut line ---\n\n3. Print\n',
    above: ['Save'],
    below: ['Print', 'Share'],
    says: '## Scope\n\n1. Save\n\n--- Cut line ---\n\n2. Print\n3. Share\n',
  },
  {
    of: 'a comment between headings',
    body: '## User stories\n\n### Save\n\nText.\n\n<!-- cut line -->\n\n### Share\n\nText.\n\n### Print\n',
    above: ['Save', 'Print'],
    below: ['Share'],
    says: '## User stories\n\n### Save\n\nText.\n\n### Print\n\n<!-- cut line -->\n\n### Share\n\nText.\n',
  },
  {
    of: 'a heading with nothing below it yet',
    body: '## Scope\n\n- Save\n- Share\n\n### Below the cut line\n\n## Risks\n',
    above: ['Save'],
    below: ['Share'],
    says: '## Scope\n\n- Save\n\n### Below the cut line\n\n- Share\n\n## Risks\n',
  },
  {
    of: 'items that cross to a list with other markers',
    body: '## Scope\n\n- Save\n- Share\n  - by link\n\n### Below the cut line\n\n1. Print\n',
    above: ['Save'],
    below: ['Print', 'Share'],
    says: '## Scope\n\n- Save\n\n### Below the cut line\n\n1. Print\n2. Share\n   - by link\n',
  },
  {
    of: 'a line that sections imply',
    body: '## Must have\n\n- Save\n- Share\n\n## Nice to have\n\n- Print\n',
    above: ['Save'],
    below: ['Share', 'Print'],
    says: '## Must have\n\n- Save\n\n## Nice to have (below the cut line)\n\n- Share\n- Print\n',
  },
  {
    of: 'a line that labels imply',
    body: '## Scope\n\n**Must**\n\n- Save\n- Share\n\n**Should**\n\n- Print\n',
    above: ['Save', 'Share', 'Print'].slice(0, 2),
    below: ['Print'],
    says: '## Scope\n\n**Must**\n\n- Save\n- Share\n\n--- cut line ---\n\n**Should**\n\n- Print\n',
  },
  {
    of: 'a line that a column of priorities implies, beside another list',
    body: '## Scope\n\n- The team has agreed\n\n| Item | Priority |\n|---|---|\n| Save | P0 |\n| Share | P1 |\n| Print | P0 |\n',
    above: ['Save', 'Print'],
    below: ['Share'],
    says: '## Scope\n\n- The team has agreed\n\n| Item | Priority |\n|---|---|\n| Save | P0 |\n| Print | P0 |\n| — cut line — |    |\n| Share | P1 |\n',
  },
  {
    of: 'a line that stories with a priority imply',
    body: '## User stories\n\n### Save (P1)\n\nText.\n\n### Share (P2)\n\nText.\n\n### Edge cases\n\nText.\n',
    above: ['Share'],
    below: ['Save'],
    says: '## User stories\n\n### Share (P2)\n\nText.\n\n### Cut line\n\n### Save (P1)\n\nText.\n\n### Edge cases\n\nText.\n',
  },
];

describe('a cut line is drawn', () => {
  for (const { of, body, above, below, says } of cases) {
    it(`through ${of}`, () => {
      assert.equal(drawnIn(body, above, below), says);
    });
    it(`through ${of}, with the line endings of Windows`, () => {
      assert.equal(drawnIn(windows(body), above, below), windows(says));
    });
  }

  const list = '## Scope\n\n- Save\n- Share\n\n## Risks\n';
  const neighbour = (body: string): Record<string, string> => ({
    'docs/prd/0001-orders.md': `---\ntype: prd\n---\n\n# Orders\n\n${body}`,
  });
  const styles: readonly (readonly [string, string, string])[] = [
    ['item', '## Scope\n\n- A\n- == cut line ==\n- B\n', '- Save\n- == cut line ==\n- Share'],
    ['break', '## Scope\n\n- A\n\n**Cut line**\n\n- B\n', '- Save\n\n**Cut line**\n\n- Share'],
    ['comment', '## Scope\n\n- A\n\n<!-- Cut line -->\n\n- B\n', '- Save\n\n<!-- Cut line -->\n\n- Share'],
    ['heading', '## Scope\n\n- A\n\n### Below the line\n\n- B\n', '- Save\n\n### Below the line\n\n- Share'],
    ['dated item', '## Scope\n\n- A\n- Cut line: 1 March\n- B\n', '- Save\n- — cut line —\n- Share'],
    [
      'row, which has no place in a list',
      '## Scope\n\n| A |\n|---|\n| B |\n| cut line |\n| C |\n',
      '- Save\n- — cut line —\n- Share',
    ],
  ];
  for (const [style, body, says] of styles)
    it(`as a neighbour draws it: ${style}`, () => {
      assert.equal(drawnIn(list, ['Save'], ['Share'], neighbour(body)), `## Scope\n\n${says}\n\n## Risks\n`);
    });

  it('as PRDs of the same folder do rather than as more of others do', () => {
    const comment = '---\ntype: prd\n---\n\n# Orders\n\n## Scope\n\n- A\n\n<!-- cut line -->\n\n- B\n';
    const others = {
      'docs/old/1.md': comment,
      'docs/old/2.md': comment,
      ...neighbour('## Scope\n\n- A\n- cut line\n- B\n'),
    };
    assert.equal(drawnIn(list, ['Save'], ['Share'], others), '## Scope\n\n- Save\n- cut line\n- Share\n\n## Risks\n');
  });

  const languages: readonly (readonly [string, string, string])[] = [
    [
      'fr',
      'Les clients ne peuvent pas garder leur panier avec les articles qui sont dans la liste.',
      '- — ligne de coupe —',
    ],
    [
      'de',
      'Die Kunden können den Warenkorb nicht behalten und müssen ihn mit der Suche wieder füllen.',
      '- — Schnittlinie —',
    ],
    [
      'es',
      'Los clientes no pueden guardar el carrito y tienen que volver a buscar los productos que quieren.',
      '- — línea de corte —',
    ],
    [
      'pt',
      'Os clientes não podem guardar o carrinho e têm de procurar os produtos que querem outra vez.',
      '- — linha de corte —',
    ],
  ];
  for (const [language, words, line] of languages)
    it(`in the language of the document: ${language}`, () => {
      const body = `${words}\n\n## Scope\n\n- A1\n- B2\n`;
      assert.equal(drawnIn(body, ['A1'], ['B2']), `${words}\n\n## Scope\n\n- A1\n${line}\n- B2\n`);
    });

  const undrawn: readonly (readonly [string, string])[] = [
    ['prose', '## Scope\n\nWe save the cart.\n'],
    ['one item', '## Scope\n\n- Save\n'],
    ['goals alone', '## Goals\n\n- Save\n- Share\n'],
    ['the parts of a design', '## Design\n\n### Storage\n\nText.\n\n### Cache\n\nText.\n'],
    ['a list in a quote', '## Scope\n\n> - Save\n> - Share\n'],
    ['a list that opens on the line of another', '## Scope\n\n- - Save\n  - Share\n'],
  ];
  for (const [of, body] of undrawn)
    it(`not through ${of}`, () => {
      assert.equal(drawnIn(body, [], []), null);
    });
});

function windows(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
