import assert from 'node:assert/strict';
import { createDelay } from '../../../src/extension/reading/delay.js';
import { batchesOf } from '../../../src/extension/reading/slices.js';

describe('a delay', () => {
  it('hands over the last thing of each key, once', async () => {
    const dealt: string[][] = [];
    const delay = createDelay<string, string>(10, (things) => dealt.push([...things.values()]));
    delay.add('a', 'one');
    delay.add('b', 'two');
    delay.add('a', 'three');
    await delay.settled();
    assert.deepEqual(dealt, [['three', 'two']]);
  });

  it('is not put off for ever by a stream of things', async () => {
    let dealt = 0;
    const delay = createDelay<number, number>(20, () => dealt++);
    const stream = setInterval(() => delay.add(0, 0), 5);
    await new Promise((resolve) => setTimeout(resolve, 600));
    clearInterval(stream);
    delay.dispose();
    assert.ok(dealt > 0);
  });

  it('lets go of who waits when it is disposed, and deals no more', async () => {
    const delay = createDelay<number, number>(5, () => assert.fail('dealt after the end'));
    delay.add(0, 0);
    const settled = delay.settled();
    delay.dispose();
    await settled;
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
});

describe('batches', () => {
  it('keep the order, and are few', () => {
    const items = Array.from({ length: 1000 }, (_, index) => index);
    const batches = [...batchesOf(items, () => 10_000)];
    assert.deepEqual(batches.flat(), items);
    assert.ok(batches.length > 1 && batches.length <= 17, `${batches.length} batches`);
  });

  it('are one where there is little', () => {
    assert.deepEqual([...batchesOf([1, 2, 3], () => 100)], [[1, 2, 3]]);
  });
});
