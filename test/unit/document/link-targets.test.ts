import assert from 'node:assert/strict';
import { codeSpanTest, isMarkdownPath, linkTargets } from '../../../src/core/document/link-targets.js';
import { readDocument } from '../../../src/core/document/read.js';

/** The addresses found in a text, each read from the place where it is said to stand. */
function found(text: string): string[] {
  const document = readDocument('docs/a.md', text);
  return [...linkTargets(document, isMarkdownPath)].map(({ url, urlRange }) => {
    assert.equal(document.text.slice(urlRange.start, urlRange.end), url);
    assert.equal(urlRange.end - urlRange.start, url.length);
    return `${String(urlRange.start)} ${url}`;
  });
}

const deep = (depth: number): string => `${'('.repeat(depth)}a${')'.repeat(depth)}.md`;

describe('the links that may lead to markdown', () => {
  const links: readonly [text: string, links: readonly string[]][] = [
    ['', []],
    ['](', []],
    ['[a](b.md)', ['4 b.md']],
    ['[a](b.md', ['4 b.md']],
    ['[a](b.MARKDOWN)', ['4 b.MARKDOWN']],
    ['[a](<b.md>)', ['5 b.md']],
    ['[a](<b c.md>)', ['5 b c.md']],
    ['[a](<b.md\n>)', ['5 b.md']],
    ['[a](b.md "words")', ['4 b.md']],
    ['[a](b.md\t"words")', ['4 b.md']],
    ['[a](b.md\n"words")', ['4 b.md']],
    ['[a](b.md\r\n"words")', ['4 b.md']],
    ['[a](b.md#c)', ['4 b.md#c']],
    ['[a](b.md?c=d)', ['4 b.md?c=d']],
    ['[a](b.md)[c](d.md)', ['4 b.md', '13 d.md']],
    ['[a]([b](c.md))', ['8 c.md']],
    ['[a](](b.md)', ['6 b.md']],
    ['[a](b-(c).md)', ['4 b-(c).md']],
    ['[a](b-(c)-(d).md)', ['4 b-(c)-(d).md']],
    ['[a](../b/c.md) and words', ['4 ../b/c.md']],
    ['[a](mailbox/b.md)', ['4 mailbox/b.md']],
    ['[a](b/c:d.md)', ['4 b/c:d.md']],
    ['[a](1:b.md)', ['4 1:b.md']],
    ['[a](b//c.md)', ['4 b//c.md']],
    ['[a](b.mdx)', []],
    ['[a](b.md/c)', []],
    ['[a](bmd)', []],
    ['[a](b#c.md)', []],
    ['[a](b?c.md)', []],
    ['[a](#b)', []],
    ['[a](https://example.org/b.md)', []],
    ['[a](HTTPS://example.org/b.md)', []],
    ['[a](vscode-insiders:b.md)', []],
    ['[a](h2+x.y-z:b.md)', []],
    ['[a](//example.org/b.md)', []],
    ['[a] (b.md)', []],
    [`[a](${deep(32)})`, [`4 ${deep(32)}`]],
    [`[a](${deep(33)})`, []],
    [`[a](${'b'.repeat(1_997)}.md)`, [`4 ${'b'.repeat(1_997)}.md`]],
    [`[a](${'b'.repeat(1_998)}.md)`, []],
    [`[a](${'b'.repeat(1_997)}.mdx)`, [`4 ${'b'.repeat(1_997)}.md`]],
    ['---\ntitle: "[a](b.md)"\n---\n[c](d.md)\n', ['31 d.md']],
    ['---\ntitle: a\n---\n](b.md)', ['19 b.md']],
    ['<!-- [a](b.md) -->\n\n[c](d.md)\n', ['24 d.md']],
    ['```\n[a](b.md)\n```\n\n[c](d.md)\n', ['23 d.md']],
    ['    [a](b.md)\n\n[c](d.md)\n', ['19 d.md']],
    ['<div>\n[a](b.md)\n</div>\n', ['10 b.md']],
    ['```\n[a](b.md\n```\n', []],
    ['> [a](b.md)\n', ['6 b.md']],
    ['| a |\n|---|\n| [a](b.md) |\n', ['18 b.md']],
    ['- [a](b.md)\n  - [c](d.md)\n', ['6 b.md', '20 d.md']],
  ];
  for (const [text, expected] of links)
    it(JSON.stringify(text.length > 60 ? `${text.slice(0, 20)}… of ${String(text.length)}` : text), () => {
      assert.deepEqual(found(text), expected);
    });
});

describe('code spans', () => {
  it('are told from what stands beside them, in one paragraph after the other', () => {
    const text = 'See `b.md` and c.md.\n\n- d.md, ``e.md`` and `f.md\n\nplain g.md\n';
    const isInCodeSpan = codeSpanTest(readDocument('docs/a.md', text));
    const inside = ['b', 'c', 'd', 'e', 'f', 'g'].filter((letter) => {
      const start = text.indexOf(`${letter}.md`);
      return isInCodeSpan({ start, end: start + 4 });
    });
    assert.deepEqual(inside, ['b', 'e']);
  });
});
