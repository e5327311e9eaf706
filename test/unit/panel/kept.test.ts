import assert from 'node:assert/strict';
import { kept } from '../../../webview/kept.js';

describe('what the page keeps of a state', () => {
  const before = {
    rows: [
      { name: 'one', entries: [1, 2] },
      { name: 'two', entries: [] },
    ],
    total: 2,
  };
  const again = (): typeof before => structuredClone(before);

  it('is all of it where nothing has changed', () => {
    assert.equal(kept(before, again()), before);
  });

  it('is each part that says the same', () => {
    const next = again();
    next.rows[1] = { name: 'three', entries: [] };
    const now = kept(before, next);
    assert.notEqual(now, before);
    assert.equal(now.rows[0], before.rows[0]);
    assert.equal(now.rows[1]?.entries, before.rows[1]?.entries);
    assert.deepEqual(now, next);
  });

  it('is not what has come or gone', () => {
    const fewer = { ...again(), rows: again().rows.slice(0, 1) };
    assert.deepEqual(kept(before, structuredClone(fewer)), fewer);
    const more = { ...again(), also: null };
    assert.deepEqual(kept(before, structuredClone(more)), more);
    assert.deepEqual(kept(null, again()), before);
    assert.deepEqual(kept([], { 0: 'a' }), { 0: 'a' });
  });
});
