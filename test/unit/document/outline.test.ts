import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read.js';
import type { Outline } from '../../../src/core/document/outline-types.js';

function outlineOf(text: string): Outline {
  return readDocument('a.md', text).outline;
}

describe('headings', () => {
  const cases: readonly [text: string, headings: readonly [depth: number, text: string][]][] = [
    [
      '# A\n## B ##\n  ### **C** `d`  \n',
      [
        [1, 'A'],
        [2, 'B'],
        [3, '**C** `d`'],
      ],
    ],
    [
      '# A # b #x\n#\n# #\n#no\n\\# no\n',
      [
        [1, 'A # b #x'],
        [1, ''],
        [1, ''],
      ],
    ],
    [
      'A b\nc\n===\n\nD\n---\n',
      [
        [1, 'A b\nc'],
        [2, 'D'],
      ],
    ],
    ['```\n# no\n```\n~~~\n## no\n~~~~\n    # no\n<!--\n# no\n-->\n# yes\n', [[1, 'yes']]],
    ['```\n# no, the fence is open\n', []],
    ['> # no\n\n- # no\n\n1. # no\n', []],
    ['<details>\n\n# yes\n\n</details>\n', [[1, 'yes']]],
    ['[a]: b\n# yes\n', [[1, 'yes']]],
    ['| x |\n---\n', [[2, '| x |']]],
    ['[^1]: foo bar\n===\n', []],
  ];
  for (const [text, headings] of cases) {
    it(JSON.stringify(text), () => {
      const found = outlineOf(text).headings;
      assert.deepEqual(
        found.map(({ depth, text: words }) => [depth, words]),
        headings,
      );
      for (const heading of found) assert.equal(text.slice(heading.range.start, heading.range.end), heading.text);
    });
  }

  it('know what stands under them', () => {
    const text = '# A\na\n## B\nb\n### C\nc\n## D\n\nE\n===\ne';
    const { headings } = outlineOf(text);
    const under = headings.map(({ text: words, body, own, parent, block }) => [
      words,
      text.slice(body.start, body.end),
      text.slice(own.start, own.end),
      parent,
      text.slice(block.start, block.end),
    ]);
    assert.deepEqual(under, [
      ['A', 'a\n## B\nb\n### C\nc\n## D\n\n', 'a\n', -1, '# A'],
      ['B', 'b\n### C\nc\n', 'b\n', 0, '## B'],
      ['C', 'c\n', 'c\n', 1, '### C'],
      ['D', '\n', '\n', 0, '## D'],
      ['E', 'e', 'e', -1, 'E\n==='],
    ]);
  });
});

describe('list items', () => {
  it('have marker, box, level and list', () => {
    const text = '- [x] one\n  more\n  - [ ] two\n* three\n\n3) four\n4) - five\n\n> + six\n> + \n';
    const items = outlineOf(text).items.map((item) => [
      item.text,
      text.slice(item.marker.start, item.marker.end),
      item.level,
      item.list,
      item.ordered,
      item.task === null ? null : [item.task.done, text.slice(item.task.range.start, item.task.range.end)],
    ]);
    assert.deepEqual(items, [
      ['one\n  more', '-', 0, 0, false, [true, '[x]']],
      ['two', '-', 1, 1, false, [false, '[ ]']],
      ['three', '*', 0, 2, false, null],
      ['four', '3)', 0, 3, true, null],
      ['', '4)', 0, 3, true, null],
      ['five', '-', 1, 4, false, null],
      ['six', '+', 0, 5, false, null],
      ['', '+', 0, 5, false, null],
    ]);
  });

  it('span all that is theirs', () => {
    const text = '1. a\n\n   b\n   - c\n\n\n2. d\n3.  \n';
    assert.deepEqual(
      outlineOf(text).items.map(({ block }) => text.slice(block.start, block.end)),
      ['1. a\n\n   b\n   - c', '- c', '2. d', '3.'],
    );
  });

  it('keep indentation by tabs apart from their words', () => {
    const text = '-\ta\n\t-\t[X] b\n';
    const items = outlineOf(text).items;
    assert.deepEqual(
      items.map((item) => [item.text, item.level, item.task?.done ?? null]),
      [
        ['a', 0, null],
        ['b', 1, true],
      ],
    );
  });

  it('have no box where nothing follows it', () => {
    assert.deepEqual(
      outlineOf('- [ ]\n- [y] a\n- [ ]b\n').items.map(({ task }) => task),
      [null, null, null],
    );
  });
});

describe('tables', () => {
  const cases: readonly [text: string, header: readonly string[], rows: readonly (readonly string[])[]][] = [
    ['| a | b |\n|---|:-:|\n| 1 | x \\| y |\n', ['a', 'b'], [['1', 'x \\| y']]],
    [
      'a|b\n-|-\n1|2|3\n4\n',
      ['a', 'b'],
      [
        ['1', '2'],
        ['4', ''],
      ],
    ],
    ['| | |\n|-|-|\n| Status | Approved |\n', ['', ''], [['Status', 'Approved']]],
    ['- x\n\n  | a |\n  |---|\n  | 1 |\n', ['a'], [['1']]],
    ['> | a | b |\n> |---|---|\n> | 1 | |\n', ['a', 'b'], [['1', '']]],
    ['- | a | b |\n  |---|---|\n  | 1 | `2` |\n', ['a', 'b'], [['1', '`2`']]],
  ];
  for (const [text, header, rows] of cases) {
    it(JSON.stringify(text), () => {
      const { tables } = outlineOf(text);
      assert.equal(tables.length, 1);
      const [table] = tables;
      assert.ok(table);
      assert.deepEqual(
        table.header.map((cell) => cell.text),
        header,
      );
      assert.deepEqual(
        table.rows.map(({ cells }) => cells.map((cell) => cell.text)),
        rows,
      );
      for (const { cells } of table.rows)
        for (const cell of cells) assert.equal(text.slice(cell.range.start, cell.range.end), cell.text);
    });
  }
});

describe('other blocks', () => {
  it('paragraphs say what they stand in', () => {
    const text = 'a\nb\n\n> c\n> d\n\n- e\n\n  f\n';
    assert.deepEqual(
      outlineOf(text).paragraphs.map(({ text: words, within }) => [words, within]),
      [
        ['a\nb', 'body'],
        ['c\n> d', 'blockquote'],
        ['e', 'list-item'],
        ['f', 'list-item'],
      ],
    );
  });

  it('code, HTML and thematic breaks have places', () => {
    const text = '```js\nx\n```\n\n    y\n\n***\n<div>\nz\n</div>\n';
    assert.deepEqual(
      outlineOf(text).others.map(({ type, range }) => [type, text.slice(range.start, range.end)]),
      [
        ['code', '```js\nx\n```'],
        ['code', 'y'],
        ['break', '***'],
        ['html', '<div>\nz\n</div>'],
      ],
    );
  });

  it('comments are those outside of code', () => {
    const text =
      '<!-- a -->\n\nx <!-- b --> `<!-- c -->` y\n\n```\n<!-- d -->\n```\n\n- <!-- e -->\n\n| <!-- f --> |\n|---|\n| ``<!-- g -->`` |\n\n## h <!-- i -->\n\n<!-- j\n\nk\n';
    assert.deepEqual(
      outlineOf(text).comments.map((comment) => comment.text),
      ['a', 'b', 'e', 'f', 'i', 'j\n\nk'],
    );
  });

  it('offsets are those of the whole text', () => {
    const text = '---\na: 1\n---\n\n# A\r\n\rb\u0000c\n';
    const { headings, paragraphs } = outlineOf(text);
    assert.deepEqual(headings[0]?.range, { start: 16, end: 17 });
    assert.equal(paragraphs[0]?.text, 'b\u0000c');
  });
});
