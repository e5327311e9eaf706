import assert from 'node:assert/strict';
import { dangerOf, mayBeUnsafe, type Danger } from '../../../src/core/rules/shared/unsafe-address.js';

describe('an address', () => {
  const unsafe: readonly [address: string, danger: Danger][] = [
    ['command:workbench.action.quit', 'runs'],
    ['javascript:alert(1)', 'runs'],
    ['JAVASCRIPT:alert(1)', 'runs'],
    ['vbscript:x', 'runs'],
    ['java\nscript:alert(1)', 'runs'],
    [' \tjavascript:x', 'runs'],
    ['\u0001javascript:x', 'runs'],
    ['java&#115;cript:x', 'runs'],
    ['java&#x73;cript:x', 'runs'],
    ['java&#X73;cript:x', 'runs'],
    ['javascript&colon;x', 'runs'],
    ['java&Tab;script:x', 'runs'],
    ['java&NewLine;script:x', 'runs'],
    ['java \t\nscript\r\n :x', 'runs'],
    ['&Tab;&Tab;data:x', 'holds'],
    ['&#106;avascript:x', 'runs'],
    [`${' '.repeat(189)}javascript:x`.slice(0, 200), 'runs'],
    ['data:text/html,x', 'holds'],
    ['file:///etc/hosts', 'local'],
    ['File:x', 'local'],
    ['\\\\server\\share', 'share'],
    ['&bsol;&bsol;server', 'share'],
  ];
  for (const [address, danger] of unsafe) {
    it(`${JSON.stringify(address)} ${danger}`, () => {
      assert.equal(dangerOf(address), danger);
      assert.ok(mayBeUnsafe(address), 'is looked at');
    });
  }

  const safe = [
    'https://example.org',
    'mailto:me@example.org',
    'plan.md',
    'data.md',
    'docs/file:x',
    'commands:x',
    'a-file:x',
    '#javascript:x',
    '\\one',
    '\\\\\\three',
    '&unknown;javascript:x',
    '&#9999999;x:y',
    'constructor:x',
    'toString:x',
    'file&constructor;:x',
    '&#1114111;file:x',
    '&#1114112;file:x',
    '&#x10ffff;file:x',
    '&#;file:x',
    `${' '.repeat(190)}javascript:x`,
    'file',
    '',
  ];
  for (const address of safe) it(`${JSON.stringify(address)} is safe`, () => assert.equal(dangerOf(address), null));

  it('is looked at only where it may be unsafe', () => {
    for (const address of ['https://example.org/?a=1&b=2', 'plan.md', '../a/b.md', 'x '.repeat(30) + '&'])
      assert.equal(mayBeUnsafe(address), false, address);
  });

  it('is looked at where it may be written in disguise', () => {
    for (const address of ['&', '\\', '  &a', 'a&b', 'a%;#\\', `${'a'.repeat(40)}&`, `${'a'.repeat(40)}\\`])
      assert.equal(mayBeUnsafe(address), true, address);
    for (const address of ['', ' ', `${'a'.repeat(41)}&`, 'a-&', '-a&', 'a/b&c'])
      assert.equal(mayBeUnsafe(address), false, address);
  });
});
