import assert from 'node:assert/strict';
import { freeNumber, takenBy } from '../../../../src/core/author/renumber/taken.js';
import { moveTo, numberedIn, withNumber } from '../../../../src/core/author/renumber/numbered.js';
import { corpusOf } from '../../artifact/support.js';
import { artifactAt } from './support.js';

const record = (title: string): string =>
  `# ${title}\n\n## Status\n\nAccepted\n\n## Context\n\nA\n\n## Decision\n\nB\n`;
const files = {
  'docs/adr/0001-one.md': record('1. One'),
  'docs/adr/0002-two.md': record('2. Two'),
  'docs/adr/later.md': record('ADR-0007: Later'),
  'other/adr/0005-five.md': record('5. Five'),
};

describe('a number for a record', () => {
  const corpus = corpusOf(files);
  const one = artifactAt(corpus, 'docs/adr/0001-one.md');

  for (const [number, holder] of [
    ['1', null],
    ['2', 'docs/adr/0002-two.md'],
    ['0002', 'docs/adr/0002-two.md'],
    ['7', 'docs/adr/later.md'],
    ['5', null],
    ['2a', null],
  ] as const)
    it(`${number} is ${holder === null ? 'free' : `taken by ${holder}`}`, () => {
      assert.equal(takenBy(corpus, one, number), holder);
    });

  it('is taken by a file of another kind that has the name', () => {
    const both = corpusOf({ ...files, 'docs/adr/0003-one.md': '' });
    assert.equal(takenBy(both, artifactAt(both, 'docs/adr/0001-one.md'), '3'), 'docs/adr/0003-one.md');
  });

  it('comes after the largest of the folder and of other branches', () => {
    assert.equal(freeNumber(corpus, one, []), 8);
    assert.equal(freeNumber(corpus, one, [8, 9]), 10);
  });
});

describe('words with another number', () => {
  for (const [words, number, expected] of [
    ['ADR-0012', '21', 'ADR-0021'],
    ['ADR-0012', '0021', 'ADR-0021'],
    ['adr 12', '9', 'adr 9'],
    ['0012', '12345', '12345'],
    ['1012', '987', '0987'],
    ['D-7', '12', 'D-12'],
    ['ADR-0012a', '13', 'ADR-0013'],
    ['0012', '13b', '0013b'],
    ['none', '13', 'none'],
  ] as const)
    it(`${words} with ${number} is ${expected}`, () => {
      assert.equal(withNumber(words, number), expected);
    });

  for (const [path, to, folder] of [
    ['docs/adr/0012-use-queues.md', 'docs/adr/0021-use-queues.md', 'docs/adr'],
    ['docs/prd/007-carts/README.md', 'docs/prd/021-carts', 'docs/prd'],
    ['docs/prd/007-carts/spec.md', 'docs/prd/021-carts', 'docs/prd'],
    ['ADR-12.md', 'ADR-21.md', ''],
    ['docs/adr/use-queues.md', null, 'docs/adr'],
  ] as const)
    it(`${path} goes to ${String(to)}`, () => {
      assert.equal(moveTo(path, '21')?.to ?? null, to);
      assert.equal(numberedIn(path), folder);
    });
});
