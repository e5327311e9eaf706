import assert from 'node:assert/strict';
import { nextNumber } from '../../../../src/core/author/new/next-number.js';
import { corpusOf } from '../../artifact/support.js';
import { written } from './support.js';

describe('the number of a new record', () => {
  const cases: readonly (readonly [readonly number[], number])[] = [
    [[], 1],
    [[0], 1],
    [[1, 2, 3], 4],
    [[7, 3], 8],
    [[1, 2, 9999], 3],
    [[1, 2, 2024, 2025], 2026],
    [[1, 2024], 2],
    [[400, 1200, 4100], 4101],
    [[3, 3, 3], 4],
  ];
  for (const [taken, next] of cases)
    it(`after ${taken.join(', ') || 'nothing'} is ${String(next)}`, () => {
      assert.equal(nextNumber(taken), next);
    });

  const adr = (title: string): string =>
    `# ${title}\n\n## Status\n\naccepted\n\n## Context\n\na\n\n## Decision\n\nb\n\n## Consequences\n\nc\n`;

  it('counts files of the folder that are no artifacts, and what branches take', () => {
    const files = {
      'docs/adr/0001-a.md': adr('A'),
      'docs/adr/0002-b.md': adr('B'),
      'docs/adr/0003-notes.md': 'x\n',
      'docs/other/0040-a.md': adr('C'),
    };
    const taken = [
      'docs/adr/0004-c.md',
      'docs/adr/0005-d/README.md',
      'docs/other/0044-e.md',
      'docs/adr/9999-template.md',
    ];
    const pathOf = (more: readonly string[]): string =>
      written(corpusOf(files), { near: 'docs/adr/0001-a.md', taken: more }).path;
    assert.equal(pathOf([]), 'docs/adr/0004-keep-carts-for-a-week.md');
    assert.equal(pathOf(taken), 'docs/adr/0006-keep-carts-for-a-week.md');
  });

  it('is that of the headings where the names hold none', () => {
    const files = { 'docs/adr/a.md': adr('ADR-009: A'), 'docs/adr/b.md': adr('ADR-010: B') };
    const made = written(corpusOf(files));
    assert.equal(made.path, 'docs/adr/keep-carts-for-a-week.md');
    assert.match(made.text, /^# ADR-011: Keep carts for a week\n/);
  });

  it('is none where no record has one', () => {
    const files = { 'docs/adr/use-a.md': adr('A'), 'docs/adr/use-b.md': adr('B') };
    const made = written(corpusOf(files));
    assert.deepEqual(
      [made.path, made.text.split('\n')[0]],
      ['docs/adr/keep-carts-for-a-week.md', '# Keep carts for a week'],
    );
  });

  it('belongs to its own letters where a folder has several', () => {
    const files = { 'adr/FE-009-a.md': adr('A'), 'adr/BE-003-b.md': adr('B'), 'adr/BE-004-c.md': adr('C') };
    assert.equal(written(corpusOf(files)).path, 'adr/BE-005-keep-carts-for-a-week.md');
  });
});
