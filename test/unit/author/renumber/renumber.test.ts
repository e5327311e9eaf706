import assert from 'node:assert/strict';
import { renumbered } from '../../../../src/core/author/renumber/renumber.js';
import { corpusOf } from '../../artifact/support.js';
import { after, artifactAt, changed, type Files } from './support.js';

const body = '\n## Context\n\nA\n\n## Decision\n\nB\n\n## Consequences\n\nC\n';
const madr = (head: string, title: string): string => `---\n${head}\n---\n\n# ${title}\n${body}`;

function renumberedFiles(files: Files, path: string, number: string, code: Files = {}): Files {
  const corpus = corpusOf(files);
  const plain = Object.entries(code).map(([at, text]) => ({ path: at, text }));
  const all = { ...files, ...code };
  return changed(all, after(all, renumbered(corpus, artifactAt(corpus, path), number, plain)));
}

interface Case {
  readonly files: Files;
  readonly path: string;
  readonly number: string;
  readonly code?: Files;
  readonly expected: Files;
}

const cases: Readonly<Record<string, Case>> = {
  'with frontmatter, and all that speak of it': {
    files: {
      'docs/adr/0012-use-queues.md': madr('id: ADR-0012\nstatus: accepted', 'ADR-0012: Use queues'),
      'docs/adr/0013-drop-queues.md':
        madr('id: ADR-0013\nstatus: accepted\nsupersedes: [ADR-12, "0011"]', 'ADR-0013: Drop queues') +
        '\nSee adr 12, [ADR-0012](./0012-use-queues.md#decision) and [it](/docs/adr/0012-use-queues.md).\n',
      'docs/adr/README.md':
        '| No | Decision |\n|---|---|\n| 0012 | [Use queues](0012-use-queues.md) |\n| 0013 | [Drop queues](0013-drop-queues.md) |\n',
      'README.md':
        'See [queues](<docs/adr/0012-use-queues.md> "ADR-0012").\r\n\r\n[q]: docs/adr/0012-use-queues.md#adr-0012-use-queues\r\n',
      'docs/other.md': 'Nothing here but ADR-0013.\n',
    },
    code: { 'src/cart.ts': '// ADR-0012: decision\nconst x = 12; // docs/adr/0012-use-queues.md\n' },
    path: 'docs/adr/0012-use-queues.md',
    number: '21',
    expected: {
      'docs/adr/0021-use-queues.md': madr('id: ADR-0021\nstatus: accepted', 'ADR-0021: Use queues'),
      'docs/adr/0013-drop-queues.md':
        madr('id: ADR-0013\nstatus: accepted\nsupersedes: [ADR-21, "0011"]', 'ADR-0013: Drop queues') +
        '\nSee adr 21, [ADR-0021](./0021-use-queues.md#decision) and [it](/docs/adr/0021-use-queues.md).\n',
      'docs/adr/README.md':
        '| No | Decision |\n|---|---|\n| 0021 | [Use queues](0021-use-queues.md) |\n| 0013 | [Drop queues](0013-drop-queues.md) |\n',
      'README.md':
        'See [queues](<docs/adr/0021-use-queues.md> "ADR-0021").\r\n\r\n[q]: docs/adr/0021-use-queues.md#adr-0021-use-queues\r\n',
      'src/cart.ts': '// ADR-0021: decision\nconst x = 12; // docs/adr/0021-use-queues.md\n',
    },
  },
  'numbered in its heading, with relations in the status': {
    files: {
      'doc/adr/0009-use-queues.md': `# 9. Use queues\n\nDate: 2026-01-02\n\n## Status\n\nSuperseded by [10. Drop queues](0010-drop-queues.md)\n${body}`,
      'doc/adr/0010-drop-queues.md': `# 10. Drop queues\n\nDate: 2026-02-02\n\n## Status\n\nAccepted\n\nSupersedes [9. Use queues](0009-use-queues.md)\n${body}`,
    },
    path: 'doc/adr/0009-use-queues.md',
    number: '0011',
    expected: {
      'doc/adr/0011-use-queues.md': `# 11. Use queues\n\nDate: 2026-01-02\n\n## Status\n\nSuperseded by [10. Drop queues](0010-drop-queues.md)\n${body}`,
      'doc/adr/0010-drop-queues.md': `# 10. Drop queues\n\nDate: 2026-02-02\n\n## Status\n\nAccepted\n\nSupersedes [11. Use queues](0011-use-queues.md)\n${body}`,
    },
  },
  'in a folder of its own, with files beside it': {
    files: {
      'docs/prd/007-saved-carts/README.md':
        '---\ntype: prd\n---\n\n# Saved carts\n\n## Goals\n\n- Fewer lost carts\n\n## Non-goals\n\n- Guests\n\n![a flow](flow.png) after [Search](../008-search/README.md)\n',
      'docs/prd/007-saved-carts/notes.md': 'Of [the PRD](README.md) and [search](../008-search/README.md).\n',
      'docs/prd/007-saved-carts/flow.png': '',
      'docs/prd/008-search/README.md':
        '---\ntype: prd\n---\n\n# Search\n\n## Goals\n\n- Finds more\n\n## Non-goals\n\n- Guests\n\nAfter [PRD 7](../007-saved-carts/README.md), [its flow](../007-saved-carts/flow.png) and [all](../007-saved-carts/).\n',
    },
    path: 'docs/prd/007-saved-carts/README.md',
    number: '9',
    expected: {
      'docs/prd/009-saved-carts/README.md':
        '---\ntype: prd\n---\n\n# Saved carts\n\n## Goals\n\n- Fewer lost carts\n\n## Non-goals\n\n- Guests\n\n![a flow](flow.png) after [Search](../008-search/README.md)\n',
      'docs/prd/009-saved-carts/notes.md': 'Of [the PRD](README.md) and [search](../008-search/README.md).\n',
      'docs/prd/009-saved-carts/flow.png': '',
      'docs/prd/008-search/README.md':
        '---\ntype: prd\n---\n\n# Search\n\n## Goals\n\n- Finds more\n\n## Non-goals\n\n- Guests\n\nAfter [PRD 9](../009-saved-carts/README.md), [its flow](../009-saved-carts/flow.png) and [all](../009-saved-carts/).\n',
    },
  },
  'where another folder has the same number': {
    files: {
      'cart/adr/0001-use-queues.md': madr('status: accepted', 'ADR-0001: Use queues') + '\nADR-0001 is this one.\n',
      'cart/adr/0002-more.md': madr('status: accepted', 'ADR-0002: More') + '\nADR-0001 is ours.\n',
      'search/adr/0001-index.md': madr('status: accepted', 'ADR-0001: Index') + '\nADR-0001 is not theirs.\n',
      'README.md': 'ADR-0001 may be either, [ADR-0001](cart/adr/0001-use-queues.md) is not.\n',
    },
    path: 'cart/adr/0001-use-queues.md',
    number: '3',
    expected: {
      'cart/adr/0003-use-queues.md': madr('status: accepted', 'ADR-0003: Use queues') + '\nADR-0003 is this one.\n',
      'cart/adr/0002-more.md': madr('status: accepted', 'ADR-0002: More') + '\nADR-0003 is ours.\n',
      'README.md': 'ADR-0001 may be either, [ADR-0003](cart/adr/0003-use-queues.md) is not.\n',
    },
  },
  'with a name that must be encoded': {
    files: {
      'docs/adr/ADR-0012 (queues).md': '# ADR-0012: Queues\n\n* Status: accepted\n' + body,
      'docs/adr/ADR-0013 (search).md':
        '# ADR-0013: Search\n\n* Status: accepted\n' +
        body +
        '\n[a](ADR%2D0012%20%28queues%29.md), [b](<ADR-0012 (queues).md>)\n',
    },
    path: 'docs/adr/ADR-0012 (queues).md',
    number: '14',
    expected: {
      'docs/adr/ADR-0014 (queues).md': '# ADR-0014: Queues\n\n* Status: accepted\n' + body,
      'docs/adr/ADR-0013 (search).md':
        '# ADR-0013: Search\n\n* Status: accepted\n' +
        body +
        '\n[a](ADR-0014%20%28queues%29.md), [b](<ADR-0014 (queues).md>)\n',
    },
  },
};

describe('a record with another number', () => {
  for (const [name, { files, path, number, code, expected }] of Object.entries(cases))
    it(`is written ${name}`, () => {
      assert.deepEqual(renumberedFiles(files, path, number, code), expected);
    });

  it('keeps the line endings', () => {
    const { files, path, number, code, expected } = Object.values(cases)[0]!;
    const turned = (all: Files = {}): Files =>
      Object.fromEntries(
        Object.entries(all).map(([at, text]) => [at, text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')]),
      );
    assert.deepEqual(renumberedFiles(turned(files), path, number, turned(code)), turned(expected));
  });

  it('leaves everything as it was when the number is its own', () => {
    const { files, path } = Object.values(cases)[0]!;
    assert.deepEqual(renumberedFiles(files, path, '12'), {});
  });
});
