import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read.js';
import { linksIn } from '../../../src/core/document/slice.js';
import { slicesKept } from '../../../src/core/document/slices.js';

function all(text: string) {
  return { start: 0, end: text.length };
}

describe('links', () => {
  const cases: readonly [text: string, links: readonly [words: string, url: string, written: string][]][] = [
    [
      'See [A](a.md) and [**B** `c`](<b c.md> "t").',
      [
        ['A', 'a.md', 'a.md'],
        ['**B** `c`', 'b c.md', 'b c.md'],
      ],
    ],
    [
      '# 1. [A](a.md)\n\n| [B](b(1).md) | 2. [C](c.md) |\n|---|---|\n',
      [
        ['A', 'a.md', 'a.md'],
        ['B', 'b(1).md', 'b(1).md'],
        ['C', 'c.md', 'c.md'],
      ],
    ],
    [
      '[A][x], [x], [X][] and [no][y]\n\n[X]: ./x.md "T"\n[x]: second.md\n',
      [
        ['A', './x.md', './x.md'],
        ['x', './x.md', './x.md'],
        ['X', './x.md', './x.md'],
      ],
    ],
    ['[a]\n\n[a]:\n  <b c>\n', [['a', 'b c', 'b c']]],
    ['`[no](a)` <!-- [no](b) --> ![no](c) \\[no](d)', []],
    ['```\n[no](a)\n```\n\n    [no](b)\n\n<div>[no](c)</div>\n', []],
    ['text\n[a]: no-definition\n\n[a]', []],
    [
      '<https://x.y> www.z.w me@x.y',
      [
        ['https://x.y', 'https://x.y', 'https://x.y'],
        ['www.z.w', 'http://www.z.w', 'www.z.w'],
      ],
    ],
    ['> see [a\n> b](c.md)\n', [['a\n> b', 'c.md', 'c.md']]],
    ['---\nby: "[A](a.md)"\n---\n', [['A', 'a.md', 'a.md']]],
  ];
  for (const [text, wanted] of cases) {
    it(JSON.stringify(text), () => {
      const links = linksIn(readDocument('a.md', text), all(text));
      assert.deepEqual(
        links.map((link) => [link.text, link.url, text.slice(link.urlRange.start, link.urlRange.end)]),
        wanted,
      );
    });
  }

  it('stand where they are written, CRLF or not', () => {
    const text = '# T\r\n\r\n- a\r\n  [b](c.md) d\r\n';
    const [link] = linksIn(readDocument('a.md', text), all(text));
    assert.equal(text.slice(link?.range.start, link?.range.end), '[b](c.md)');
  });

  it('are those of the range alone', () => {
    const text = '[a](1) [b](2)\n\n[c](3)\n';
    const links = linksIn(readDocument('a.md', text), { start: 7, end: 13 });
    assert.deepEqual(
      links.map((link) => link.text),
      ['b'],
    );
  });
});

describe('a slice', () => {
  it('is parsed once', () => {
    const document = readDocument('a.md', '*a*\n');
    assert.equal(document.slices.parse('*a*'), document.slices.parse('*a*'));
  });

  it('makes room for a newer one, the one asked for longest ago first', () => {
    const slices = slicesKept({ slices: 2, characters: 100 });
    const [first, second] = [slices.parse('a'), slices.parse('b')];
    assert.equal(slices.parse('a'), first);
    slices.parse('c');
    assert.equal(slices.parse('a'), first);
    assert.notEqual(slices.parse('b'), second);
  });

  it('makes room by length too', () => {
    const slices = slicesKept({ slices: 10, characters: 5 });
    const first = slices.parse('abc');
    slices.parse('de');
    assert.equal(slices.parse('abc'), first);
    slices.parse('fghij');
    assert.notEqual(slices.parse('abc'), first);
  });

  it('is not parsed where that could take long', () => {
    const { slices } = readDocument('a.md', '');
    for (const source of [
      'a'.repeat(70_000),
      '>'.repeat(50),
      '* '.repeat(3000),
      '| a |\n'.repeat(1100),
      '['.repeat(2500),
    ])
      assert.equal(slices.parse(source), null);
  });
});
