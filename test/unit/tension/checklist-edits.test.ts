import assert from 'node:assert/strict';
import type { Artifact, CheckItem } from '../../../src/core/artifact/types.js';
import type { FileEdit } from '../../../src/core/author/file-edit.js';
import { applyEdits } from '../../../src/core/lint/edits.js';
import { addItemEdits, askedEdits } from '../../../src/core/tension/edits/add-items.js';
import { itemCans } from '../../../src/core/tension/edits/item-can.js';
import { moveItemEdits, ownerEdits, removeItemEdits } from '../../../src/core/tension/edits/items.js';
import { artifactOf, corpusOf } from '../artifact/support.js';

const path = 'docs/prd/0001-saved-carts.md';
const withList = (list: string): string => `---\ntype: prd\n---\n\n# Saved carts\n\n${list}`;
const done = (list: string): string => withList(`## Definition of done\n\n${list}`);

/** The list of a document after edits, as it is with LF and as it is with CRLF. */
function after(text: string, edit: (artifact: Artifact) => readonly FileEdit[]): string {
  const results = [text, text.replace(/\n/g, '\r\n')].map((variant) => {
    const artifact = artifactOf(variant, path);
    const edits = edit(artifact);
    assert.ok(edits.every((each) => each.path === path));
    const result = applyEdits(variant, edits);
    assert.ok('text' in result, 'an edit expects other words than those that stand there');
    return result.text;
  });
  const [plain = '', returns = ''] = results;
  assert.equal(returns, plain.replace(/\n/g, '\r\n'), 'line endings are kept');
  return plain.replace(/^[\s\S]*?# Saved carts\n\n(?:## Definition of done\n\n)?/, '');
}

function named({ checklist }: Artifact, words: string): CheckItem {
  const item = checklist.find(({ text }) => text.includes(words));
  assert.ok(item, words);
  return item;
}

describe('adding an item', () => {
  const cases: readonly (readonly [what: string, text: string, owner: string | null, expected: string])[] = [
    ['below the last', done('- [x] One\n- [ ] Two\n'), 'product', '- [x] One\n- [ ] Two\n- [ ] New (product)\n'],
    ['over a placeholder', done('TBD\n\n## Links\n'), null, '- [ ] New\n\n## Links\n'],
    ['below a comment for the author', done('<!-- list it -->\n'), null, '<!-- list it -->\n\n- [ ] New\n'],
    [
      'with the marker of the other lists',
      withList('## Scope\n\n* Save\n'),
      null,
      '## Scope\n\n* Save\n\n## Definition of done\n\n* [ ] New\n',
    ],
    ['with the same marker', done('* [x] One\n'), null, '* [x] One\n* [ ] New\n'],
    ['in a loose list', done('- [ ] One\n\n- [ ] Two\n'), null, '- [ ] One\n\n- [ ] Two\n\n- [ ] New\n'],
    ['with the next number', done('1. [ ] One\n2. [x] Two\n'), null, '1. [ ] One\n2. [x] Two\n3. [ ] New\n'],
    [
      'below what the last one holds',
      done('- [ ] One\n  more\n  - a\n'),
      null,
      '- [ ] One\n  more\n  - a\n- [ ] New\n',
    ],
    ['without a line end at the end', done('- [ ] One'), '@lead', '- [ ] One\n- [ ] New (@lead)'],
    ['in a quotation', done('> - [ ] One\n'), null, '> - [ ] One\n> - [ ] New\n'],
    ['to a role', done('- [ ] One\n'), 'security', '- [ ] One\n- [ ] New (owner: security)\n'],
    [
      'below the heading of its owner',
      done('### Product\n\n- [ ] One\n\n### Engineering\n\n- [ ] Two\n'),
      'product',
      '### Product\n\n- [ ] One\n- [ ] New\n\n### Engineering\n\n- [ ] Two\n',
    ],
    ['in a section without any', done(''), 'joint', '- [ ] New (joint)\n'],
    [
      'where there is no section',
      withList('## Goals\n\n- Save\n'),
      null,
      '## Goals\n\n- Save\n\n## Definition of done\n\n- [ ] New\n',
    ],
  ];
  for (const [what, text, owner, expected] of cases) {
    it(what, () => {
      assert.equal(
        after(text, (artifact) => addItemEdits(artifact, { text: ' New\n ', owner })),
        expected,
      );
    });
  }

  it('needs words', () => {
    assert.deepEqual(addItemEdits(artifactOf(done('- [ ] One\n'), path), { text: ' \n', owner: null }), []);
  });

  it('reads back who owns it', () => {
    for (const owner of ['product', 'engineering', 'joint', '@checkout-lead', 'security']) {
      const text = done('- [ ] One\n');
      const artifact = artifactOf(text, path);
      const result = applyEdits(text, addItemEdits(artifact, { text: 'New', owner }));
      assert.ok('text' in result);
      assert.equal(named(artifactOf(result.text, path), 'New').owner, owner);
    }
  });
});

describe('what the team asks for', () => {
  const asks = (own: string): string => {
    const text = done(own);
    const corpus = corpusOf({
      [path]: text,
      '.cutline.yaml':
        'version: 1\ndefinition-of-done:\n  - {item: Unit tests for critical paths, owner: engineering}\n  - {item: Support knows about it, owner: product}\n',
    });
    const [artifact] = corpus.artifacts;
    assert.ok(artifact);
    const result = applyEdits(text, askedEdits(corpus, artifact));
    assert.ok('text' in result);
    return result.text.slice(result.text.indexOf('- ['));
  };

  it('is added in one step', () => {
    assert.equal(
      asks('- [x] Mails are sent\n'),
      '- [x] Mails are sent\n- [ ] Unit tests for critical paths (engineering)\n- [ ] Support knows about it (product)\n',
    );
  });

  it('is there where an item begins alike', () => {
    assert.equal(
      asks('- [x] Unit tests for prices\n- [ ] Support knows\n'),
      '- [x] Unit tests for prices\n- [ ] Support knows\n',
    );
  });

  it('is not added twice, however it is worded', () => {
    assert.equal(
      asks('- [x] unit tests for all critical paths (engineering)\n'),
      '- [x] unit tests for all critical paths (engineering)\n- [ ] Support knows about it (product)\n',
    );
  });
});

describe('removing an item', () => {
  const cases: readonly (readonly [what: string, text: string, words: string, expected: string])[] = [
    ['takes its line', done('- [ ] One\n- [x] Two\n- [ ] Three\n'), 'Two', '- [ ] One\n- [ ] Three\n'],
    ['takes all of its lines', done('- [ ] One\n  more\n- [ ] Two\n'), 'One', '- [ ] Two\n'],
    ['takes the line end before the last', done('- [ ] One\n- [ ] Two'), 'Two', '- [ ] One'],
    ['takes it out of a quotation', done('> - [ ] One\n> - [ ] Two\n'), 'One', '> - [ ] Two\n'],
  ];
  for (const [what, text, words, expected] of cases) {
    it(what, () => {
      assert.equal(
        after(text, (artifact) => removeItemEdits(artifact, named(artifact, words))),
        expected,
      );
    });
  }

  it('is not possible where it holds others, or is a row of a table', () => {
    const nested = artifactOf(done('- [ ] One\n  - [ ] Inner\n'), path);
    const table = artifactOf(done('| Item | Owner |\n|---|---|\n| Tests | engineering |\n'), path);
    for (const [artifact, words] of [
      [nested, 'One'],
      [table, 'Tests'],
    ] as const) {
      const item = named(artifact, words);
      assert.deepEqual(removeItemEdits(artifact, item), []);
      assert.equal(itemCans(artifact)(item).remove, false);
    }
  });
});

describe('giving an item to somebody', () => {
  const cases: readonly (readonly [text: string, owner: string | null, expected: string])[] = [
    ['- [ ] One', 'product', '- [ ] One (product)'],
    ['- [ ] One (product)', 'engineering', '- [ ] One (engineering)'],
    ['- [ ] One (product) and more', '@lead', '- [ ] One (@lead) and more'],
    ['- [ ] One @ann', '@lead', '- [ ] One @lead'],
    ['- [ ] **Product:** One', 'engineering', '- [ ] **Engineering:** One'],
    ['- [ ] One (product)', null, '- [ ] One'],
    ['- [ ] One\n  and more', 'joint', '- [ ] One\n  and more (joint)'],
    ['- [ ] One (owner: @ann, due 2026-09-01)', '@lead', '- [ ] One (owner: @lead, due 2026-09-01)'],
    ['- [ ] One (owner: @ann, due 2026-09-01)', 'product', '- [ ] One (owner: product, due 2026-09-01)'],
    ['- [ ] One (owner: @ann, due 2026-09-01)', null, '- [ ] One (due 2026-09-01)'],
    ['- [ ] One (product; see ADR-4)', 'engineering', '- [ ] One (engineering; see ADR-4)'],
    ['- [ ] One (product, due May)', 'security', '- [ ] One (owner: security, due May)'],
    ['- [ ] One (due May, @ann)', '@lead', '- [ ] One (due May, @lead)'],
    ['- [ ] One (due May, @ann)', null, '- [ ] One (due May)'],
    ['- [ ] One (due May, @ann)', 'product', '- [ ] One (due May, @ann)'],
    ['- [ ] One (ask @ann about it)', '@lead', '- [ ] One (ask @ann about it)'],
    ['- [ ] One (ask @ann about it)', null, '- [ ] One (ask @ann about it)'],
    ['- [ ] [Product] One', 'engineering', '- [ ] [engineering] One'],
  ];
  for (const [text, owner, expected] of cases) {
    it(`"${text}" to ${owner ?? 'nobody'}`, () => {
      assert.equal(
        after(done(`${text}\n`), (artifact) => ownerEdits(artifact, named(artifact, 'One'), owner)),
        `${expected}\n`,
      );
    });
  }

  it('leaves the rows of a table alone', () => {
    const text = done('| Item | Owner |\n|---|---|\n| One | product |\n');
    assert.equal(
      after(text, (artifact) => ownerEdits(artifact, named(artifact, 'One'), 'engineering')),
      '| Item | Owner |\n|---|---|\n| One | product |\n',
    );
  });

  it('takes no name that could not be read back', () => {
    const artifact = artifactOf(done('- [ ] One\n'), path);
    for (const owner of ['a) [x](command:run)', '', '\n- [x] Two', 'x'.repeat(80)])
      assert.deepEqual(ownerEdits(artifact, named(artifact, 'One'), owner), []);
  });
});

describe('moving an item', () => {
  const move = (text: string, words: string, past: string): string =>
    after(done(text), (artifact) => moveItemEdits(artifact, named(artifact, words), named(artifact, past)));

  it('lets two items change places, with their boxes and lines', () => {
    assert.equal(move('- [x] One\n  more\n- [ ] Two\n', 'Two', 'One'), '- [ ] Two\n- [x] One\n  more\n');
    assert.equal(move('- [ ] One\n- [ ] Two\n- [x] Three\n', 'One', 'Three'), '- [x] Three\n- [ ] Two\n- [ ] One\n');
  });

  it('leaves the numbers where they are', () => {
    assert.equal(move('1. [ ] One\n2. [ ] Two\n', 'One', 'Two'), '1. [ ] Two\n2. [ ] One\n');
  });

  it('stays within a list', () => {
    const text = '- [ ] One\n\nThen:\n\n- [ ] Two\n';
    assert.equal(move(text, 'One', 'Two'), text);
  });
});
