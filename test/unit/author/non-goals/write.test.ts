import assert from 'node:assert/strict';
import { namedNonGoals } from '../../../../src/core/author/non-goals/write.js';
import { applyEdits } from '../../../../src/core/lint/edits.js';
import { corpusOf } from '../../artifact/support.js';

const path = 'docs/prd/0004-saved-carts.md';

/** What a PRD says with more non-goals; null where they cannot be written. */
function named(
  text: string,
  texts: readonly string[],
  neighbours: Readonly<Record<string, string>> = {},
): string | null {
  const corpus = corpusOf({ [path]: text, ...neighbours });
  const artifact = corpus.artifacts.find((each) => each.path === path);
  assert.ok(artifact);
  const written = namedNonGoals(corpus, artifact, texts);
  if (!written) return null;
  const result = applyEdits(artifact.document.text, written.edits);
  assert.ok('text' in result);
  assert.ok(
    result.text
      .slice(0, written.end)
      .replace(/[".]$/, '')
      .endsWith(texts.at(-1) ?? ''),
  );
  return result.text;
}

const head = '---\ntype: prd\n---\n\n# Saved carts\n\n';
const two = ['Guests', 'Sharing by link'];

/** Each body before and after two non-goals were named. */
const bodies: Readonly<Record<string, readonly [string, string]>> = {
  bullets: [
    '## Goals\n\n- Save\n\n## Non-goals\n\n- Print\n\n## Risks\n',
    '## Goals\n\n- Save\n\n## Non-goals\n\n- Print\n- Guests\n- Sharing by link\n\n## Risks\n',
  ],
  'a loose list with full stops and inner items': [
    '## Non-goals\n\n*   Printing is left out.\n\n    - on paper\n\n*   So is export.\n',
    '## Non-goals\n\n*   Printing is left out.\n\n    - on paper\n\n*   So is export.\n\n*   Guests.\n\n*   Sharing by link.\n',
  ],
  numbers: [
    '## Non-goals\n\n8. Print\n9. Export',
    '## Non-goals\n\n8. Print\n9. Export\n10. Guests\n11. Sharing by link',
  ],
  tasks: ['## Out of scope\n\n- [x] Print\n', '## Out of scope\n\n- [x] Print\n- [ ] Guests\n- [ ] Sharing by link\n'],
  'a table with ids': [
    '## Non-goals\n\n| Id | What we leave out |\n|----|-------------------|\n| N1 | Printing on paper |\n\n## Risks\n',
    '## Non-goals\n\n| Id | What we leave out |\n|----|-------------------|\n| N1 | Printing on paper |\n|    | Guests            |\n|    | Sharing by link   |\n\n## Risks\n',
  ],
  'a column of a table': [
    '## Scope\n\n| In scope | Out of scope |\n|---|---|\n| Save | Print |\n',
    '## Scope\n\n| In scope | Out of scope |\n|---|---|\n| Save | Print |\n|      | Guests |\n|      | Sharing by link |\n',
  ],
  prose: [
    '## Non-goals\n\nWe do not print.\n\n## Risks\n',
    '## Non-goals\n\nWe do not print.\n\n- Guests\n- Sharing by link\n\n## Risks\n',
  ],
  'several paragraphs': [
    '## Non-goals\n\nWe do not print.\n\nWe do not export.\n\n## Risks\n',
    '## Non-goals\n\nWe do not print.\n\nWe do not export.\n\nGuests\n\nSharing by link\n\n## Risks\n',
  ],
  'a bold label': [
    '## Goals\n\n* Save\n\n**Non-goals:** printing\n\n## Risks\n',
    '## Goals\n\n* Save\n\n**Non-goals:** printing\n\n* Guests\n* Sharing by link\n\n## Risks\n',
  ],
  'a list below a label in a list': [
    '## Goals\n\n- Save\n- Non-goals:\n  - Print\n\n## Risks\n',
    '## Goals\n\n- Save\n- Non-goals:\n  - Print\n  - Guests\n  - Sharing by link\n\n## Risks\n',
  ],
  'a label in a list': [
    '## Goals\n\n- Save\n- Non-goals: printing\n- Fast\n',
    '## Goals\n\n- Save\n- Non-goals: printing\n  - Guests\n  - Sharing by link\n- Fast\n',
  ],
  'an empty section': ['## Non-goals\n\n## Risks\n', '## Non-goals\n\n- Guests\n- Sharing by link\n\n## Risks\n'],
  'an empty section at the end': ['## Non-goals', '## Non-goals\n\n- Guests\n- Sharing by link'],
  'a placeholder': ['## Non-goals\n\nTBD\n\n## Risks\n', '## Non-goals\n\n- Guests\n- Sharing by link\n\n## Risks\n'],
  'placeholders in a list': [
    '## Non-goals\n\n- {what we leave out}\n- ...\n\n## Risks\n',
    '## Non-goals\n\n- Guests\n- Sharing by link\n\n## Risks\n',
  ],
  'a comment for the author, which stays': [
    '## Non-goals\n\n<!-- What will you not build? -->\n\n## Risks\n',
    '## Non-goals\n\n<!-- What will you not build? -->\n\n- Guests\n- Sharing by link\n\n## Risks\n',
  ],
  'no section, below the goals': [
    '## Goals\n\n+ Save\n\n## Scope\n\n+ Save\n',
    '## Goals\n\n+ Save\n\n## Non-goals\n\n+ Guests\n+ Sharing by link\n\n## Scope\n\n+ Save\n',
  ],
  'no section and no goals, above the scope': [
    '### Scope\n\n- Save\n',
    '### Non-goals\n\n- Guests\n- Sharing by link\n\n### Scope\n\n- Save\n',
  ],
  'no section, headings with capitals': [
    '## User Problem\n\nText.\n\n## Product Goals\n\n- Save\n\n## Success Metrics\n',
    '## User Problem\n\nText.\n\n## Product Goals\n\n- Save\n\n## Non-Goals\n\n- Guests\n- Sharing by link\n\n## Success Metrics\n',
  ],
  'no section, headings with numbers': [
    '## 1. Problem\n\nText.\n\n## 2. Goals\n\n- Save\n\n## 3. Scope\n\n- Save\n\n## 4. Risks\n',
    '## 1. Problem\n\nText.\n\n## 2. Goals\n\n- Save\n\n## 3. Non-goals\n\n- Guests\n- Sharing by link\n\n## 4. Scope\n\n- Save\n\n## 5. Risks\n',
  ],
  'no section, inner headings with numbers': [
    '## 1 Why\n\n### 1.1 Goals\n\n- Save\n\n### 1.2 Users\n\nText.\n\n## 2 Scope\n',
    '## 1 Why\n\n### 1.1 Goals\n\n- Save\n\n### 1.2 Non-goals\n\n- Guests\n- Sharing by link\n\n### 1.3 Users\n\nText.\n\n## 2 Scope\n',
  ],
  'no section, numbers that a link holds': [
    '## 1. Goals\n\n- Save\n\n## 2. Scope\n\nSee [the scope](#2-scope).\n',
    '## 1. Goals\n\n- Save\n\n## Non-goals\n\n- Guests\n- Sharing by link\n\n## 2. Scope\n\nSee [the scope](#2-scope).\n',
  ],
  'no section, labels in the place of headings': [
    '**Problem:** carts get lost\n\n**Goals:**\n\n- Save\n\n**Scope:**\n\n- Save\n',
    '**Problem:** carts get lost\n\n**Goals:**\n\n- Save\n\n**Non-goals:**\n\n- Guests\n- Sharing by link\n\n**Scope:**\n\n- Save\n',
  ],
  'no section, in German': [
    '## Ziele\n\n- Der Warenkorb der Kunden wird nicht mehr gelöscht, wenn sie sich abmelden\n\n## Umfang\n',
    '## Ziele\n\n- Der Warenkorb der Kunden wird nicht mehr gelöscht, wenn sie sich abmelden\n\n## Nicht-Ziele\n\n- Guests\n- Sharing by link\n\n## Umfang\n',
  ],
};

describe('non-goals are written', () => {
  for (const [of, [body, says]] of Object.entries(bodies)) {
    it(`into ${of}`, () => {
      assert.equal(named(head + body, two), head + says);
    });
    it(`into ${of}, with the line endings of Windows`, () => {
      assert.equal(named(windows(head + body), two), windows(head + says));
    });
  }

  /** The frontmatter before and after. */
  const fronts: Readonly<Record<string, readonly [string, string]>> = {
    'a list in brackets': ['non-goals: [Print]\n', 'non-goals: [Print, Guests, "Also: wishes, and more"]\n'],
    'an empty list in brackets': ['non-goals: []\n', 'non-goals: [Guests, "Also: wishes, and more"]\n'],
    'a list of lines, whose comments stay where they are': [
      'non-goals:\n  - Print # paper\n',
      'non-goals:\n  - Print # paper\n  - Guests\n  - "Also: wishes, and more"\n',
    ],
    'a list of placeholders': ['non-goals: [TBD, ""]\n', 'non-goals: [Guests, "Also: wishes, and more"]\n'],
    'a key with a comment': [
      'non-goals: # one a line\n',
      'non-goals: # one a line\n  - Guests\n  - "Also: wishes, and more"\n',
    ],
    'a word for nothing': ['non-goals: ~\n', 'non-goals:\n  - Guests\n  - "Also: wishes, and more"\n'],
    'a placeholder': ['non-goals: TBD # soon\n', 'non-goals: # soon\n  - Guests\n  - "Also: wishes, and more"\n'],
    'a key without a value': ['non-goals:\n', 'non-goals:\n  - Guests\n  - "Also: wishes, and more"\n'],
    'a single value': ['non-goals: Print\n', 'non-goals:\n  - Print\n  - Guests\n  - "Also: wishes, and more"\n'],
  };
  for (const [of, [front, says]] of Object.entries(fronts))
    it(`into the frontmatter: ${of}`, () => {
      const around = (lines: string): string => `---\ntype: prd\n${lines}status: draft\n---\n\n# Saved carts\n`;
      assert.equal(named(around(front), ['Guests', 'Also: wishes, and more']), around(says));
    });

  it('not into a value that others refer to, or that refers to another', () => {
    for (const front of ['cut: &cut [Print]\nnon-goals: *cut\n', 'non-goals: &cut Print\ncut: *cut\n'])
      assert.equal(named(`---\ntype: prd\n${front}---\n\n# Saved carts\n`, ['Guests']), null);
  });

  it('under the heading that neighbours use', () => {
    const neighbours = {
      'docs/prd/0001-orders.md': `${head}## Goals\n\n- Order\n\n## Out of scope\n\n- Print\n`,
      'docs/old/0002-search.md': `${head}## Goals\n\n- Find\n\n## Anti-goals\n\n- Print\n`,
    };
    assert.equal(
      named(`${head}## Goals\n\n- Save\n`, ['Guests'], neighbours),
      `${head}## Goals\n\n- Save\n\n## Out of scope\n\n- Guests\n`,
    );
  });

  it('not where nothing is named, nor into a row that is called so', () => {
    const text = `${head}## Goals\n\n- Save\n`;
    assert.equal(named(text, ['  ', '']), null);
    assert.equal(named(`${head}| Part | What |\n|---|---|\n| Goals | Save |\n| Out of scope | Print |\n`, two), null);
  });
});

function windows(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
