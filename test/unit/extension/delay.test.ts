import assert from 'node:assert/strict';
import { createDelay } from '../../../src/extension/reading/delay.js';
import { inSlices, longestSlice } from '../../../src/extension/reading/slices.js';

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

describe('slices', () => {
  function* steps(count: number, milliseconds: number): Generator<void, string> {
    for (let step = 0; step < count; step++) {
      const end = Date.now() + milliseconds;
      while (Date.now() < end);
      yield;
    }
    return 'made';
  }

  it('let others run between long steps', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 1);
    assert.equal(await inSlices(steps(5, longestSlice + 5), () => false), 'made');
    clearInterval(timer);
    assert.ok(others > 0);
  });

  it('end early when they are told to', async () => {
    assert.equal(await inSlices(steps(50, longestSlice + 5), () => true), null);
  });
});
