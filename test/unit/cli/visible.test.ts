import assert from 'node:assert/strict';
import { visible, visibleJson, visibleLine, visiblePath } from '../../../src/cli/reporters/visible.js';

describe('visible', () => {
  const table: [what: string, text: string, expected: string][] = [
    ['plain words in any script', 'Решение — 決定 é ✅', 'Решение — 決定 é ✅'],
    ['an emoji with joiners', '👩‍💻', '👩‍💻'],
    ['an escape sequence', '\u001b[31mred', '<U+001B>[31mred'],
    ['a zero', 'a\0b', 'a<U+0000>b'],
    ['an eight-bit control character', 'a\u009bb', 'a<U+009B>b'],
    ['a change of direction', 'a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
    ['a space of no width', 'a\u200bb', 'a<U+200B>b'],
    ['half of a surrogate pair', 'a\ud800b', 'a<U+D800>b'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['an invisible letter beyond the first plane', 'a\u{e0041}b', 'a<U+E0041>b'],
    ['a line end, which a path may hold', 'a\nb', 'a<U+000A>b'],
  ];
  for (const [what, text, expected] of table) it(`shows ${what}`, () => assert.equal(visible(text), expected));
});

describe('visibleLine', () => {
  it('puts lines and tabs on one line', () => assert.equal(visibleLine('a\r\nb\tc\nd'), 'a b c d'));
  it('takes the force out of what a build server would obey', () => {
    assert.equal(
      visibleLine('::set-output name=a::b c ::stop-commands::x'),
      '<U+003A>:set-output name=a::b c <U+003A>:stop-commands::x',
    );
  });
});

describe('visiblePath', () => {
  it('leaves a path with colons alone', () => assert.equal(visiblePath('docs/a::b.md'), 'docs/a::b.md'));
  it('opens no line with a command', () => assert.equal(visiblePath('::error::x.md'), './::error::x.md'));
});

describe('visibleJson', () => {
  it('means the same and holds nothing that a terminal obeys', () => {
    const value = { text: 'a\u001b[31m\u009b\u202e\u{e0041}\u2028\ud800 é 👩‍💻', list: [1] };
    const json = visibleJson(value);
    assert.deepEqual(JSON.parse(json), value);
    assert.doesNotMatch(json, /(?![\n\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}]/u);
    assert.match(json, /👩‍💻/u);
  });
});
