import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { markdownCode, markdownText } from '../../../../src/core/review/report/markdown-text.js';

const server = new MarkdownIt({ html: true, linkify: true });

/** What a reader sees, and whether anything but text and code was made of it. */
function shown(markdown: string) {
  const children = server.parseInline(markdown, {})[0]?.children ?? [];
  return {
    text: children.map(({ content }) => content).join(''),
    bare: children
      .filter(({ type }) => type === 'text' || type === 'text_special')
      .map(({ content }) => content)
      .join(''),
    made: children.map(({ type }) => type).filter((type) => !['text', 'text_special', 'code_inline'].includes(type)),
  };
}

describe('text in a review comment', () => {
  const cases: [text: string, markdown: string][] = [
    ['Kill rule: 2027-05-31 → 2027-08-31', 'Kill rule: 2027-05-31 → 2027-08-31'],
    ['Signed off by @checkout-pm, (@org/team)', 'Signed off by `@checkout-pm`, (`@org/team`)'],
    ['a@b.example and https://x.example/y.', '`a@b.example` and `https://x.example/y`.'],
    ['www.x.example #12 shop/x#12 GH-7', '`www.x.example` `#12` `shop/x#12` `GH-7`'],
    ['fixed in 3f2a1bc0', 'fixed in `3f2a1bc0`'],
    ['<img src=x onerror=y> **b** [a](b) ![i](j)', '\\<img src=x onerror=y\\> \\*\\*b\\*\\* \\[a\\](b) !\\[i\\](j)'],
    ['`code` | cell ~~gone~~ $x$ &lt;', '\\`code\\` \\| cell \\~\\~gone\\~\\~ \\$x\\$ \\&lt;'],
    ['@a`b', '``@a`b``'],
    ['one\n\n# two\t- three', 'one # two - three'],
    ['# one', '\\# one'],
    ['12) one', '12\\) one'],
    ['4.5 % of all', '4.5 % of all'],
    ['a\u202eb\u200bc', 'a‹U+202E›b‹U+200B›c'],
  ];
  for (const [text, markdown] of cases) {
    it(`of ${JSON.stringify(text)}`, () => {
      assert.equal(markdownText(text), markdown);
    });
  }

  const marks = '` * _ [ ] ( ) < > ! | ~ & $ # @ \\ " \' : / . - a b z 0 9'.split(' ');
  const hostile = fc
    .array(fc.constantFrom(...marks, '://', '@a', 'www.', '](', '``', '<a', '-->', '&lt;', '#1'))
    .map((parts) => parts.join(''));

  it('is shown as it is, and makes nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const words = text.replace(/\s+/g, ' ').trim();
        fc.pre(words.length <= 300);
        const found = shown(`x ${markdownText(text)} y`);
        assert.deepEqual(found.made, []);
        assert.equal(found.text, `x ${words} y`);
        assert.doesNotMatch(found.bare, /@|#\d|:\/\/|www\./);
        assert.equal(shown(markdownCode(text)).text.trim(), words);
      }),
      { numRuns: 2_000 },
    );
  });

  it('begins no block, on a line of its own or below another', () => {
    const signs = ['# H', '######', '#', '1. y', '12) y', '123456789.', '- x', '-', '---', '- - -', '+ x', '+', '* x'];
    for (const text of [...signs, '***', '===', '=', '> q', '~~~', '```', '<p>', '[a]: b', '| a | b |', '___'])
      for (const before of ['', 'above\n', 'above\n\n', '- ', '  ']) {
        const blocks = server.parse(`${before}${markdownText(text)}`, {}).map(({ type }) => type);
        const plain = server.parse(`${before}word`, {}).map(({ type }) => type);
        assert.deepEqual(blocks, plain, `${before}${text}`);
        assert.equal(shown(markdownText(text)).text, text);
      }
  });

  it('is cut where it is longer than anybody reads', () => {
    assert.equal(markdownText('a'.repeat(5_000)).length, 300);
  });
});
