import assert from 'node:assert/strict';
import { withProgress } from '../../../src/cli/progress.js';

function* steps(count: number, milliseconds: number): Generator<void, string> {
  for (let step = 0; step < count; step++) {
    const end = Date.now() + milliseconds;
    while (Date.now() < end);
    yield;
  }
  return 'made';
}

function written(isTTY: boolean, count: number, milliseconds: number): string {
  let text = '';
  const stream = { isTTY, write: (more: string) => (text += more) };
  assert.equal(withProgress(steps(count, milliseconds), count, stream), 'made');
  return text;
}

describe('progress in a terminal', () => {
  it('says how far a long work is, and wipes its line at the end', () => {
    const text = written(true, 60, 10);
    assert.match(text, /Reading \d+ of 60 files/);
    assert.ok(text.endsWith('\r\u001B[K'));
  });

  it('says nothing of a short work', () => {
    assert.equal(written(true, 5, 1), '');
  });

  it('says nothing into a pipe or a log', () => {
    assert.equal(written(false, 60, 10), '');
  });
});
