import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leavesIn } from '../../../src/core/document/leaves.js';
import { plainLinks } from '../../../src/core/document/plain-links.js';
import { readDocument } from '../../../src/core/document/read.js';
import { parsedLinks } from '../../../src/core/document/slice.js';

/** The links of each run, by a scan and by a full parse; runs that a scan cannot tell are left out. */
function readings(text: string) {
  const document = readDocument('a.md', text);
  return leavesIn(document, { start: 0, end: text.length }).flatMap((leaf) => {
    const scanned = plainLinks(document, leaf);
    return scanned ? [{ scanned, parsed: parsedLinks(document, leaf) }] : [];
  });
}

describe('plain links', () => {
  it('are told without a parse', () => {
    const text = 'See [the record](../0001-a.md#x), `[no]`, *[B](b.md)* [x] and [C](https://x.y/c).';
    const [reading] = readings(text);
    assert.deepEqual(
      reading?.scanned.map(({ plain, url }) => [plain, url]),
      [
        ['the record', '../0001-a.md#x'],
        ['B', 'b.md'],
        ['C', 'https://x.y/c'],
      ],
    );
  });

  for (const text of [
    ...['[a [b](c.md)](d.md)', '![a](b.md)', '[a\\](b.md)', '[*a*](b.md)', '[a](<b.md>)', '[a](b.md "t")'],
    ...['[a]\n\n[a]: b.md', 'https://x.y[a](b.md)', '<b>[a](b.md)</b>', '`[a`](b.md)', 'a](http://x.y)'],
    ...['[^1]', '[a](b.md', '[a][b]'],
  ]) {
    it(`are left to the parse in ${JSON.stringify(text)}`, () => assert.deepEqual(readings(text).slice(0, 1), []));
  }

  it('are those of a full parse', () => {
    const part = fc.constantFrom(
      ...['[', ']', '(', ')', '](', '[a](b.md)', '[b c](#d)', '`', '``', '*', '_', '!', '<', '>', '\\', '|', ':', '@'],
      ...[
        'a',
        ' ',
        'b.c',
        '://',
        'www.',
        'http://x.y',
        'me@x.y',
        '[a]',
        '\n',
        '\n- ',
        '\n> ',
        '&amp;',
        '&',
        '~~',
        '1. ',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        for (const { scanned, parsed } of readings(`${parts.join('')}\n\n[b.c]: d.md\n`))
          assert.deepEqual(scanned, parsed);
      }),
      { numRuns: 1_000 },
    );
  });
});
