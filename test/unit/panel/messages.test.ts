import assert from 'node:assert/strict';
import { readCall, readMemory } from '../../../src/extension/panel/messages.js';

const tick = {
  id: 3,
  call: 'edit',
  args: {
    what: 'tick',
    path: 'docs/prd/1.md',
    version: 4,
    range: { start: 10, end: 20 },
    expected: '[ ] Tests ',
    done: true,
  },
};
const filters = { search: 'cart', squad: null, status: 'accepted', kind: 'prd', departing: true, sort: 'title' };
const look = { id: 2, call: 'look', args: { scope: 'corpus', tab: 'done', filters } };
const item = { path: 'docs/prd/1.md', version: null, range: { start: 10, end: 20 }, expected: '[ ] Tests ' };
const edits: readonly Readonly<Record<string, unknown>>[] = [
  { what: 'remove', ...item },
  { what: 'assign', ...item, owner: 'product' },
  { what: 'assign', ...item, owner: null },
  { what: 'move', ...item, past: { range: { start: 30, end: 40 }, expected: '[x] Run it' } },
  { what: 'add', path: 'docs/prd/1.md', version: 3, text: 'Tests', owner: null },
  { what: 'add-asked', path: 'docs/prd/1.md', version: 3 },
  { what: 'bind', path: 'docs/prd/1.md', version: 3, row: 'platform' },
  { what: 'cell', row: 'platform', column: 'bias', was: 'Speed', text: 'Stability' },
  { what: 'mute', id: 'rush-loop', reason: 'We know.' },
];
const huge = 'x'.repeat(10_000_000);

describe('a message of the page', () => {
  const taken: readonly (readonly [string, unknown])[] = [
    ['ready', { id: 1, call: 'ready', args: {} }],
    ['a tick', tick],
    ...edits.map((args) => [`an edit, ${String(args['what'])}`, { id: 4, call: 'edit', args }] as const),
    ['a tick of a file that no editor has open', { ...tick, args: { ...tick.args, version: null } }],
    ['open', { id: 0, call: 'open', args: { path: 'docs/a b#c%.md', offset: 0 } }],
    ['look', look],
    ['pin', { id: 2, call: 'pin', args: { pinned: true } }],
    ['leave', { id: 2, call: 'leave', args: {} }],
  ];
  for (const [name, message] of taken) {
    it(`is taken: ${name}`, () => {
      assert.deepEqual(readCall(message), message);
    });
  }

  const dropped: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'tick'],
    ['an unknown call', { id: 1, call: 'run', args: {} }],
    ['a command', { command: 'workbench.action.quit' }],
    ['a call by the name of a method', { id: 1, call: 'constructor', args: {} }],
    ['no id', { call: 'ready', args: {} }],
    ['a further key', { ...tick, also: true }],
    ['a further argument', { ...tick, args: { ...tick.args, uri: 'file:///etc/passwd' } }],
    ['a path that is no text', { ...tick, args: { ...tick.args, path: ['a'] } }],
    ['an empty range', { ...tick, args: { ...tick.args, range: { start: 5, end: 5 } } }],
    ['a range before the text', { ...tick, args: { ...tick.args, range: { start: -1, end: 5 } } }],
    ['an offset between characters', { id: 1, call: 'open', args: { path: 'a.md', offset: 0.5 } }],
    ['no number for an offset', { id: 1, call: 'open', args: { path: 'a.md', offset: Number.NaN } }],
    ['a scope that does not exist', { ...look, args: { ...look.args, scope: 'all' } }],
    ['an edit that does not exist', { ...tick, args: { ...tick.args, what: 'write' } }],
    ['a column that does not exist', { ...tick, args: { ...edits[7], column: 'owner' } }],
    ['words of two lines', { ...tick, args: { ...edits[4], text: 'Tests\n- [x] More' } }],
    ['a reason without words', { ...tick, args: { ...edits[8], reason: ' ' } }],
    ['a move past nothing', { ...tick, args: { ...edits[3], past: null } }],
    ['an order that does not exist', { ...look, args: { ...look.args, filters: { ...filters, sort: 'score' } } }],
    ['nothing expected', { ...tick, args: { ...tick.args, expected: '' } }],
    ['ten megabytes of text', { ...tick, args: { ...tick.args, expected: huge } }],
    ['ten megabytes under an unknown key', { id: 1, call: 'ready', args: {}, [huge]: 1 }],
    ['a long list', { id: 1, call: 'ready', args: Array.from({ length: 1_000_000 }, () => 0) }],
    ['bytes', { id: 1, call: 'ready', args: new Uint8Array(10_000_000) }],
  ];
  for (const [name, message] of dropped) {
    it(`is dropped, and not repeated: ${name}`, () => {
      const read = readCall(message);
      assert.deepEqual(Object.keys(read), ['dropped']);
      assert.ok('dropped' in read && read.dropped.length < 60);
    });
  }

  it('is dropped where it holds itself', () => {
    const loop: Record<string, unknown> = { id: 1, call: 'ready', args: {} };
    loop['self'] = loop;
    assert.deepEqual(readCall(loop), { dropped: 'it is too large' });
  });
});

describe('what the page remembered', () => {
  const memory = {
    v: 2,
    subject: 'file:///docs/prd/1.md',
    pinned: true,
    scope: 'corpus',
    tab: 'done',
    filters,
    scroll: 120.5,
  };
  it('is taken as it was', () => {
    assert.deepEqual(readMemory(memory), memory);
  });
  const ignored: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['another version', { ...memory, v: 3 }],
    ['a damaged one', { ...memory, scroll: 'far' }],
    ['a huge one', { ...memory, tab: huge }],
  ];
  for (const [name, state] of ignored) {
    it(`is ignored: ${name}`, () => {
      assert.equal(readMemory(state), null);
    });
  }
});
