import assert from 'node:assert/strict';
import { onChangedLines, type LineRange } from '../../../src/core/lint/changed-lines.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { corpusOf } from './support.js';

const corpus = corpusOf({ 'docs/adr/0001-a.md': 'a\nb\nc\nd\n', 'docs/adr/0002-b.md': 'a\nb\n' });

function finding(start: number, end: number, related: Finding['related'] = []): Finding {
  const place = { path: 'docs/adr/0001-a.md', origin: 'docs/adr/0001-a.md', range: { start, end } };
  const rest = { data: {}, fix: null, suggestions: [], kind: null, related };
  return { rule: 'one', severity: 'error', message: 'here', ...place, ...rest };
}

describe('onChangedLines', () => {
  const kept = (one: Finding, ranges: readonly LineRange[] | 'all', path = 'docs/adr/0001-a.md'): boolean =>
    onChangedLines([one], new Map([[path, ranges]]), corpus).length === 1;

  it('keeps what stands on a changed line, and nothing beside it', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map((line) => kept(finding(2, 3), [{ from: line, to: line }])),
      [false, true, false, false],
    );
  });
  it('keeps what reaches over a changed line, its last line end not counted', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map((line) => kept(finding(0, 4), [{ from: line, to: line }])),
      [true, true, false, false],
    );
    assert.ok(kept(finding(2, 2), [{ from: 1, to: 3 }]));
  });
  it('keeps everything of a file that is changed as a whole, and nothing of others', () => {
    assert.ok(kept(finding(0, 1), 'all'));
    assert.ok(!kept(finding(0, 1), 'all', 'docs/adr/0002-b.md'));
    assert.ok(!kept(finding(0, 1), []));
  });
  it('keeps what points to a changed line', () => {
    const related = [{ path: 'docs/adr/0002-b.md', range: { start: 2, end: 3 }, message: '', data: {} }];
    assert.ok(kept(finding(0, 1, related), [{ from: 2, to: 2 }], 'docs/adr/0002-b.md'));
    assert.ok(!kept(finding(0, 1, related), [{ from: 1, to: 1 }], 'docs/adr/0002-b.md'));
  });
  it('keeps nothing of a file that is not there by lines', () => {
    const gone = { ...finding(0, 1), path: 'docs/adr/0009-gone.md' };
    assert.ok(!kept(gone, [{ from: 1, to: 9 }], gone.path));
  });
});
