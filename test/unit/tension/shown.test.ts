import assert from 'node:assert/strict';
import { shown } from '../../../src/core/tension/shown.js';

describe('words as the panel shows them', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['plain words', 'Ship to learn', 'Ship to learn'],
    ['a link', 'see [the log](../log.md) first', 'see the log first'],
    ['a command link', '[run](command:workbench.action.quit)', 'run'],
    ['an image', '![a chart](https://example.com/a.png)', 'a chart'],
    ['bold and code', '**Old prices.** Use `price()`', 'Old prices. Use price()'],
    ['HTML', '<b onclick="x()">&amp;</b>', '<b onclick="x()">&amp;</b>'],
    ['line breaks', 'one\r\n  two', 'one two'],
    ['a bidi override', 'a\u202eb', 'a‹U+202E›b'],
    ['a zero-width space', 'pass\u200bword', 'pass‹U+200B›word'],
    ['NUL', 'a\u0000b', 'a‹U+0000›b'],
    ['an emoji with joiners', '👩\u200d👩\u200d👧', '👩\u200d👩\u200d👧'],
    ['right to left', 'שלום', 'שלום'],
    ['an unclosed link', '[[[[(((', '[[[[((('],
  ];
  for (const [name, source, expected] of rows) {
    it(`are read from ${name}`, () => {
      assert.equal(shown(source), expected);
    });
  }

  it('are cut, and never inside a character', () => {
    const cut = shown('😀'.repeat(300));
    assert.equal(cut, `${'😀'.repeat(200)}…`);
    assert.equal(shown(`a${'😀'.repeat(300)}`), `a${'😀'.repeat(199)}…`);
  });

  it('are read in no time however long and odd they are', () => {
    const start = process.hrtime.bigint();
    for (const odd of ['[', '](', '**', '`', '[a](', '<!--']) shown(odd.repeat(500_000));
    assert.ok(Number(process.hrtime.bigint() - start) / 1e6 < 500);
  });
});
