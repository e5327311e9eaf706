import assert from 'node:assert/strict';
import fc from 'fast-check';
import { patchOf } from '../../../src/extension/panel/patch.js';
import { patched } from '../../../webview/patched.js';

describe('what is sent of a state', () => {
  const before = {
    rows: [
      { name: 'one', entries: [1, 2] },
      { name: 'two', entries: [] as number[] },
    ],
    total: 2,
  };
  const again = (): typeof before => structuredClone(before);

  it('is nothing where nothing has changed', () => {
    assert.equal(patchOf(before, again()), null);
  });

  it('is only what has changed, and the rest stays the same object', () => {
    const next = again();
    next.rows[1] = { name: 'three', entries: [] };
    const patch = patchOf(before, next);
    assert.deepEqual(patch, { in: { rows: { in: { 1: { in: { name: { is: 'three' } } } } } } });
    const now = patched(before, patch);
    assert.deepEqual(now, next);
    assert.equal(now.rows[0], before.rows[0]);
    assert.equal(now.rows[1]?.entries, before.rows[1]?.entries);
    assert.equal(before.rows[1]?.name, 'two');
  });

  it('is a whole list where one has come or gone', () => {
    const rows = again().rows.slice(1);
    assert.deepEqual(patchOf(before, { ...again(), rows }), { in: { rows: { is: rows } } });
  });

  it('makes of any data any other', () => {
    const data = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(data, data, (one, other) => {
        const patch = patchOf(one, other);
        const sent: unknown = JSON.parse(JSON.stringify({ patch }));
        const received = (sent as { patch: typeof patch }).patch;
        assert.deepEqual(received ? patched(one, received) : one, JSON.parse(JSON.stringify(other)));
      }),
    );
  });
});
