import assert from 'node:assert/strict';
import { linkTo } from '../../../src/core/author/references/link-to.js';
import { nameFor } from '../../../src/core/rules/shared/names.js';
import { listed, shorten } from '../../../src/core/rules/shared/shorten.js';
import { artifactOf } from '../artifact/support.js';

describe('words that a message quotes', () => {
  const quoted: readonly [words: string, most: number, short: string][] = [
    ['', 5, ''],
    [' one \t\r\n two ', 40, 'one two'],
    ['abcde', 5, 'abcde'],
    ['abcdef', 5, 'abcd…'],
    ['abcdefgh', 6, 'abcde…'],
    ['abc defgh', 6, 'abc d…'],
    ['abcd efgh', 6, 'abcd…'],
    ['a bcdefgh', 6, 'a bcd…'],
    ['abcd efgh ij', 9, 'abcd efg…'],
    ['abcde fgh ij', 9, 'abcde…'],
    ['abc🛒def', 5, 'abc…'],
    ['🛒🛒🛒🛒', 6, '🛒🛒…'],
  ];
  for (const [words, most, short] of quoted)
    it(`${JSON.stringify(words)} in ${String(most)}`, () => {
      assert.equal(shorten(words, most), short);
    });
  it('are 40 characters where nothing else is said', () => {
    assert.equal(shorten('a'.repeat(40)), 'a'.repeat(40));
    assert.equal(shorten('a'.repeat(41)), `${'a'.repeat(39)}…`);
  });
});

describe('a list in a sentence', () => {
  const lists: readonly [words: readonly string[], last: 'and' | 'or' | undefined, sentence: string][] = [
    [[], undefined, ''],
    [['a'], 'or', 'a'],
    [['a', 'b'], undefined, 'a and b'],
    [['a', 'b'], 'or', 'a or b'],
    [['a', 'b', 'c'], 'and', 'a, b and c'],
  ];
  for (const [words, last, sentence] of lists)
    it(JSON.stringify(sentence), () => {
      assert.equal(listed(words, last), sentence);
    });
});

describe('an artifact in a sentence', () => {
  const rest = 'status: accepted\n---\n## Context\n\n## Decision\n\n## Consequences\n';
  const path = (name: string): string => `docs/adr/${name}`;
  const names: readonly [file: string, head: string, name: string, link: string][] = [
    ['0001-a.md', '---\nid: ADR-0001\ntitle: A queue\n', 'ADR-0001', '[ADR-0001](../adr/0001-a.md)'],
    ['0001-a.md', '---\nid: 0001\ntitle: A queue\n', '"A queue"', '[A queue](../adr/0001-a.md)'],
    ['a.md', '---\ntitle: "[A] queue"\n', '"[A] queue"', '[A queue](../adr/a.md)'],
    ['a b.md', '---\n', 'a b.md', '[a b.md](<../adr/a b.md>)'],
    ['a(b.md', '---\n', 'a(b.md', '[a(b.md](<../adr/a(b.md>)'],
    [
      'a.md',
      `---\ntitle: ${'word '.repeat(9)}\n`,
      '"word word word word word word…"',
      `[${'word '.repeat(9).trim()}](../adr/a.md)`,
    ],
  ];
  const from = artifactOf('---\nstatus: accepted\n---\n## Problem\n\n## Goals\n', 'docs/prd/0002-b.md');
  for (const [file, head, name, link] of names)
    it(name, () => {
      const artifact = artifactOf(head + rest, path(file));
      assert.deepEqual([nameFor(artifact), linkTo(artifact, from)], [name, link]);
    });
});
