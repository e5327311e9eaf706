import assert from 'node:assert/strict';
import { readConfig } from '../../../src/core/corpus/read-config.js';

describe('the configuration', () => {
  it('is checked without evaluating text', () => {
    const { Function: real } = globalThis;
    const made: unknown[] = [];
    globalThis.Function = new Proxy(real, {
      construct(target, given: unknown[]) {
        made.push(given);
        return new target(...(given as string[]));
      },
    });
    try {
      assert.deepEqual(
        readConfig('.cutline.yaml', 'artifacts: {adr: [x/**]}\nrules: {missing-risks: off}\n').file.problems,
        [],
      );
    } finally {
      globalThis.Function = real;
    }
    assert.deepEqual(made, []);
  });
});
