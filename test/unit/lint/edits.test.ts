import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from '../../../src/core/document/range.js';
import { applyEdits } from '../../../src/core/lint/edits.js';
import { fixAll } from '../../../src/core/lint/fix.js';
import type { Finding } from '../../../src/core/lint/finding.js';

const edit = (start: number, end: number, expected: string, text: string): TextEdit => ({
  range: { start, end },
  expected,
  text,
});

describe('applyEdits', () => {
  it('applies edits in any order', () => {
    const edits = [edit(4, 7, 'two', '2'), edit(0, 3, 'one', '1'), edit(7, 7, '', '!')];
    assert.deepEqual(applyEdits('one two', edits), { text: '1 2!' });
    assert.deepEqual(applyEdits('one two', edits.toReversed()), { text: '1 2!' });
  });

  it('refuses everything when one text is not the expected one', () => {
    const wrong = edit(4, 7, 'too', '2');
    assert.deepEqual(applyEdits('one two', [edit(0, 3, 'one', '1'), wrong]), { refused: wrong });
  });

  it('refuses edits that overlap, and two insertions at one place', () => {
    assert.ok('refused' in applyEdits('one two', [edit(0, 5, 'one t', ''), edit(4, 7, 'two', '')]));
    assert.ok('refused' in applyEdits('one two', [edit(3, 3, '', 'a'), edit(3, 3, '', 'b')]));
  });

  it('refuses a range outside of the text', () => {
    assert.ok('refused' in applyEdits('one', [edit(2, 9, 'e', '')]));
    assert.ok('refused' in applyEdits('one', [edit(-1, 0, '', 'x')]));
  });

  it('keeps every character outside of its ranges', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), fc.string(), (text, a, b, words) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const result = applyEdits(text, [edit(start, end, text.slice(start, end), words)]);
        assert.deepEqual(result, { text: text.slice(0, start) + words + text.slice(end) });
      }),
    );
  });
});

describe('fixAll', () => {
  const finding = (...fix: TextEdit[]): Finding => ({
    rule: 'r',
    severity: 'error',
    message: 'm',
    data: {},
    path: 'p',
    origin: 'p',
    range: { start: 0, end: 0 },
    related: [],
    fix,
    suggestions: [],
    kind: null,
  });

  it('applies what fits together and leaves the rest for the next run', () => {
    const first = finding(edit(0, 3, 'one', '1'));
    const late = finding(edit(2, 5, 'e t', ''));
    const second = finding(edit(4, 7, 'two', '2'));
    const fixed = fixAll('one two', [first, late, second]);
    assert.equal(fixed.text, '1 2');
    assert.deepEqual(fixed.findings, [first, second]);
  });

  it('takes a fix of several edits whole or not at all', () => {
    const fixed = fixAll('one two', [finding(edit(0, 3, 'one', '1'), edit(4, 7, 'TWO', '2'))]);
    assert.equal(fixed.text, 'one two');
    assert.deepEqual(fixed.findings, []);
  });
});
