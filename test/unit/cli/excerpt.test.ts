import assert from 'node:assert/strict';
import { excerpt } from '../../../src/cli/reporters/excerpt.js';
import { linesOf } from '../../../src/core/document/lines.js';

/** The words between « and » are the range. */
function show(marked: string, width = 40): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  return excerpt({ text, lines: linesOf(text) }, { start, end }, width);
}

describe('excerpt', () => {
  const table: [what: string, marked: string, expected: string[], width?: number][] = [
    ['words within a line', '# A\n\nstatus: «agred» by all\n', ['status: agred by all', '        ^^^^^']],
    ['a place between characters', 'a «»b', ['a b', '  ^']],
    ['the end of a line', 'kill rule:«»\n', ['kill rule:', '          ^']],
    ['the first of several lines', 'a\nb «c\nd» e', ['b c', '  ^']],
    ['no blank line', 'a\n«\n»b', []],
    ['an indented line from its first word', '    - «x»', ['- x', '  ^']],
    ['a tab as one column', 'a\t«b»', ['a b', '  ^']],
    ['wide characters', '決定 «決定»', ['決定 決定', '     ^^^^']],
    ['a control character by its name', '\u001b«x»', ['<U+001B>x', '        ^']],
    ['a line with a carriage return', 'a «b»\r\nc', ['a b', '  ^']],
    ['the end of a long line cut off', `«a» ${'b'.repeat(50)}`, [`a ${'b'.repeat(17)}…`, '^'], 20],
    ['the start of a long line cut off', `${'a'.repeat(50)}«b»`, [`…${'a'.repeat(18)}b`, `${' '.repeat(19)}^`], 40],
    [
      'words that are longer than the line',
      `x «${'a'.repeat(50)}» y`,
      [`x ${'a'.repeat(17)}…`, `  ${'^'.repeat(18)}`],
      20,
    ],
  ];
  for (const [what, marked, expected, width] of table)
    it(`shows ${what}`, () => assert.deepEqual(show(marked, width), expected));

  it('takes no longer for a line of ten million characters', function () {
    this.timeout(2000);
    const text = 'a'.repeat(10_000_000);
    const lines = linesOf(text);
    const started = performance.now();
    assert.equal(excerpt({ text, lines }, { start: 5_000_000, end: 9_000_000 }, 80).length, 2);
    assert.ok(performance.now() - started < 200);
  });
});
