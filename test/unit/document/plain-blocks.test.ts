import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composedYaml } from '../../../src/core/document/yaml.js';
import { plainBlocks } from '../../../src/core/document/yaml/plain-blocks.js';
import { plain } from './support.js';

function scanned(text: string) {
  return plainBlocks(text, { start: 0, end: text.length });
}

describe('plain blocks of YAML', () => {
  it('are read without the library', () => {
    const text =
      '---\n# a\ntitle: Saved carts # b\nowners:\n  - "@ann"\n  - name: bea\n    of:\n    - x\nnone:\nall: []\nday: 2026-02-30\n';
    assert.deepEqual(plain(scanned(text)), [
      ['title', 'Saved carts'],
      [
        'owners',
        [
          '@ann',
          [
            ['name', 'bea'],
            ['of', ['x']],
          ],
        ],
      ],
      ['none', null],
      ['all', []],
      ['day', '2026-02-30'],
    ]);
  });

  for (const text of [
    ...['a: b: c', 'a: @b', 'a: b\n  c', 'a: {b: c}', 'a: |\n  b', 'a: "b\\n"', 'a: "b" c', 'a: b\na: c', 'a:\tb'],
    ...[
      '- a',
      'a',
      'a:\n  -',
      'a:\r\n  - b',
      ' a: b',
      'a: b\n---\nc: d',
      'a: &b c',
      'a:\n  - [b]',
      'a:\n    b: c\n  d: e',
    ],
  ]) {
    it(`leave ${JSON.stringify(text)} to the library`, () => assert.equal(scanned(text), null));
  }

  it('say what the library says', () => {
    const part = fc.constantFrom(
      ...['a', 'b', 'c-d', ': ', ':', '- ', '-', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', '"', "'", '"x"', "'y z'"],
      ...[' ', '#', ' # n', '[]', '[', '{', '@', '1', 'a: b', '\na: 1', '\nb:', '\n  c: d', '.', '/', '...', '\n---\n'],
      ...['é', '“', '&', '*', '|', '>', ',', '?', '!', '%'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = `k: v\n${parts.join('')}`;
        const value = scanned(text);
        if (value) assert.deepEqual({ value, problems: [] }, composedYaml(text, { start: 0, end: text.length }));
      }),
      { numRuns: 2_000 },
    );
  });
});
