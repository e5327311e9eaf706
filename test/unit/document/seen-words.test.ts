import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read.js';
import { hiddenIn, wordsIn } from '../../../src/core/document/seen-words.js';

/** What a reader sees first in a text: its first line, all of it, and whether a marker stands before it. */
function seen(text: string, start = 0): [first: string, whole: string, marked: boolean] | null {
  const words = wordsIn(readDocument('docs/a.md', text), { start, end: text.length });
  if (!words) return null;
  assert.equal(text.slice(words.range.start, words.range.end), words.text);
  assert.equal(text.slice(words.first.range.start, words.first.range.end), words.first.text);
  return [words.first.text, words.text, words.marked];
}

describe('the words that a reader sees', () => {
  const texts: readonly [text: string, seen: ReturnType<typeof seen>][] = [
    ['', null],
    [' \t\r\n\n', null],
    ['## Goals', null],
    ['## Goals\n\n<!-- say it -->\n', null],
    ['one', ['one', 'one', false]],
    ['\n one\ntwo \n', ['one', 'one\ntwo', false]],
    ['one\r\ntwo\r\n', ['one', 'one\r\ntwo', false]],
    ['- one\n- two\n', ['one', 'one\n- two', true]],
    ['-\tone', ['one', 'one', true]],
    ['-   one', ['one', 'one', true]],
    ['* one', ['one', 'one', true]],
    ['+ one', ['one', 'one', true]],
    ['- - one', ['- one', '- one', true]],
    ['-', ['', '', true]],
    ['1.', ['', '', true]],
    ['12. one', ['one', 'one', true]],
    ['123456789) one', ['one', 'one', true]],
    ['1234567890) one', ['1234567890) one', '1234567890) one', false]],
    ['12: one', ['12: one', '12: one', false]],
    ['1.one', ['1.one', '1.one', false]],
    ['-one', ['-one', '-one', false]],
    ['one - two', ['one - two', 'one - two', false]],
    ['- [ ] one', ['one', 'one', true]],
    ['- [x]  one', ['one', 'one', true]],
    ['- [X] one', ['one', 'one', true]],
    ['- [y] one', ['[y] one', '[y] one', true]],
    ['- [ ]one', ['[ ]one', '[ ]one', true]],
    ['<!-- a -->\none\n<!-- b -->\ntwo', ['one', 'one', false]],
    ['## Goals\n\none\n\n## Scope\n\ntwo\n', ['one', 'one', false]],
    ['## Goals <!-- a -->\n<!-- b -->\n\n## Scope\n\n- one\n', ['one', 'one', true]],
  ];
  for (const [text, expected] of texts)
    it(JSON.stringify(text), () => {
      assert.deepEqual(seen(text), expected);
    });

  it('stand in the range alone', () => {
    assert.deepEqual(seen('<!-- a --> one', 3), ['one', 'one', false]);
    assert.deepEqual(seen('one two', 4), ['two', 'two', false]);
  });

  it('stand outside of spans that do not overlap', () => {
    const text = '## Goals <!-- a -->\n\n<!-- b -->\n\n## Scope\n';
    const spans = hiddenIn(readDocument('docs/a.md', text)).map(({ range }) => text.slice(range.start, range.end));
    assert.deepEqual(spans, ['## Goals <!-- a -->', '<!-- b -->', '## Scope']);
  });
});
