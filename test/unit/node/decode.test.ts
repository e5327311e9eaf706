import assert from 'node:assert/strict';
import { decode } from '../../../src/node/decode.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): number[] => [...Buffer.from(text)];

describe('decode', () => {
  const table: [what: string, input: Uint8Array, expected: unknown][] = [
    ['plain text', Buffer.from('# Ünïcode 🛒'), { text: '# Ünïcode 🛒' }],
    ['nothing', bytes(), { text: '' }],
    ['a UTF-8 mark, which stays for the core to take off', Buffer.from('\uFEFF# A'), { text: '\uFEFF# A' }],
    ['UTF-16, little end first', Buffer.from('\uFEFF# A', 'utf16le'), notUtf8('UTF-16 LE')],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x23), notUtf8('UTF-16 BE')],
    ['Latin-1', bytes(...ascii('caf'), 0xe9, ...ascii(' au lait')), notUtf8('unknown')],
    ['a character cut in two at the end', bytes(0x61, 0xe2, 0x82), notUtf8('unknown')],
    ['a zero byte early on', bytes(...ascii('# A'), 0), { unreadable: { message: 'binary', data: {} } }],
    ['a zero byte after 8 KB', Buffer.from(`${'a'.repeat(8192)}\0`), { text: `${'a'.repeat(8192)}\0` }],
  ];
  for (const [what, input, expected] of table) it(`reads ${what}`, () => assert.deepEqual(decode(input), expected));
});

function notUtf8(encoding: string) {
  return { unreadable: { message: 'not-utf8', data: { encoding } } };
}
