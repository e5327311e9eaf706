import assert from 'node:assert/strict';
import { columnsOf, wrapped } from '../../../src/cli/reporters/width.js';

describe('columnsOf', () => {
  const table: [text: string, columns: number][] = [
    ['', 0],
    ['kill rule', 9],
    ['déjà', 4],
    ['de\u0301ja\u0300', 4],
    ['決定', 4],
    ['決定。', 6],
    ['✅ a', 4],
    ['👩‍💻', 2],
    ['Решение', 7],
  ];
  for (const [text, columns] of table) it(`gives "${text}" ${columns}`, () => assert.equal(columnsOf(text), columns));
});

describe('wrapped', () => {
  const table: [text: string, width: number, lines: string[]][] = [
    ['one two three', 80, ['one two three']],
    ['one two three', 7, ['one two', 'three']],
    ['one two', 6, ['one', 'two']],
    ['incomprehensible to me', 5, ['incomprehensible', 'to me']],
    ['決定 決定 決定', 9, ['決定 決定', '決定']],
    ['', 10, ['']],
  ];
  for (const [text, width, lines] of table)
    it(`breaks "${text}" at ${width}`, () => assert.deepEqual(wrapped(text, width), lines));
});
