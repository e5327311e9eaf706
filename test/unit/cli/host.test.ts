import assert from 'node:assert/strict';
import { localDay, wantsColour, widthOf } from '../../../src/cli/host.js';

const write = () => true;

describe('wantsColour', () => {
  const table: [what: string, isTTY: boolean, env: Record<string, string>, expected: boolean][] = [
    ['a terminal', true, { TERM: 'xterm' }, true],
    ['a pipe', false, { TERM: 'xterm' }, false],
    ['a pipe on a build server', false, { CI: 'true' }, false],
    ['a terminal without colours', true, { TERM: 'dumb' }, false],
    ['a terminal and NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal and an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a pipe and FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['a terminal and FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['both', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ];
  for (const [what, isTTY, env, expected] of table) {
    it(`is ${String(expected)} for ${what}`, () => assert.equal(wantsColour({ write, isTTY }, env), expected));
  }
});

describe('widthOf', () => {
  it('is that of the terminal within reason', () => {
    assert.deepEqual(
      [20, 80, 240].map((columns) => widthOf({ write, columns })),
      [60, 80, 100],
    );
    assert.equal(widthOf({ write }), 100);
  });
});

describe('localDay', () => {
  it('is the day where the user is', () => assert.equal(localDay(new Date(2026, 2, 5, 23, 59)), '2026-03-05'));
});
