import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawableScope } from '../../../../src/core/author/cut-line/draw.js';
import type { Words } from '../../../../src/core/document/range.js';
import { corpusOf } from '../../artifact/support.js';
import { drawn } from './kept.js';

const path = 'docs/prd/0004-saved-carts.md';

/** What stands below the first line of an item, indented as far as its words. */
const inner = fc.constantFrom(
  [],
  ['- by link', '- by mail'],
  ['', 'More of it.'],
  ['goes on'],
  ['', '```', '- no item', '```'],
  ['1. first', '', '   more'],
);
const named = fc.constantFrom(
  'Save',
  '**Share** it',
  'Print [it](a.md)',
  '`code`',
  'Must keep',
  'Sort (P1)',
  'Ünïcode',
  'a | b',
);
const items = fc.array(fc.record({ name: named, inner, done: fc.boolean() }), { minLength: 2, maxLength: 12 });

const listed = fc
  .record({
    items,
    marker: fc.constantFrom('-', '*', '+', '1.', '7)', '9.', '0.'),
    step: fc.constantFrom(0, 1),
    gap: fc.constantFrom(' ', '  '),
    indent: fc.constantFrom('', ' ', '  '),
    tasks: fc.boolean(),
    loose: fc.boolean(),
  })
  .map(({ items: each, marker, step, gap, indent, tasks, loose }) =>
    each
      .map((item, index) => {
        const number = Number.parseInt(marker, 10);
        const own = Number.isNaN(number) ? marker : `${String(number + index * step)}${marker.slice(-1)}`;
        const box = tasks ? `[${item.done ? 'x' : ' '}] ` : '';
        const margin = indent + ' '.repeat(own.length + gap.length);
        return [
          `${indent}${own}${gap}${box}${item.name} ${String(index)}`,
          ...item.inner.map((line) => (line === '' ? '' : margin + line)),
        ].join('\n');
      })
      .join(loose ? '\n\n' : '\n'),
  );

const tabled = fc
  .record({ items, priority: fc.boolean(), bare: fc.boolean() })
  .map(({ items: each, priority, bare }) => {
    const row = (cells: readonly string[]): string => (bare ? cells.join(' | ') : `| ${cells.join(' | ')} |`);
    const cell = (name: string): string => name.replaceAll('|', '\\|');
    return [
      row(['Item', priority ? 'Priority' : 'Size']),
      row(['---', '---']),
      ...each.map(({ name, done }, index) => row([`${cell(name)} ${String(index)}`, done ? 'P0' : 'P2'])),
    ].join('\n');
  });

const headed = fc
  .record({ items, gap: fc.constantFrom('\n', '\n\n') })
  .map(({ items: each, gap }) =>
    each
      .map((item, index) =>
        `### ${item.name} ${String(index)}${gap}Text.\n\n${item.inner.map((line) => (line === '' ? '' : line)).join('\n')}`.trimEnd(),
      )
      .join('\n\n'),
  );

const document = fc
  .record({
    scope: fc.oneof(listed, tabled, headed),
    before: fc.constantFrom('', 'What we ship.\n\n'),
    after: fc.constantFrom('', '\n', '\n\n## Risks\n\n- None so far that we know\n', '\n\n## Launch'),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ scope, before, after, eol }) =>
    `---\ntype: prd\n---\n\n# Carts\n\n## Scope\n\n${before}${scope}${after}`.replaceAll('\n', eol),
  );

describe('any cut line', () => {
  it('reads back as it was answered, however often it is drawn', () => {
    let count = 0;
    fc.assert(
      fc.property(document, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (text, seeds) => {
        let now = text;
        for (const seed of seeds) {
          const corpus = corpusOf({ [path]: now });
          const [artifact] = corpus.artifacts;
          assert.ok(artifact);
          const scope = drawableScope(corpus, artifact);
          if (!scope) return;
          const shuffled = [...scope.items].sort((a, b) => mixed(a.words.text, seed) - mixed(b.words.text, seed));
          const cut = 1 + (seed % (shuffled.length - 1));
          const answer = { above: shuffled.slice(0, cut), below: shuffled.slice(cut) };
          const next = drawn(corpus, artifact, scope, answer);
          assert.ok(next !== null, now);
          count++;
          const after = corpusOf({ [path]: next }).artifacts[0]?.cutLine;
          assert.equal(after?.state, 'explicit');
          assert.deepEqual(
            after.above.map(plain),
            answer.above.map(({ words }) => plain(words)),
          );
          assert.deepEqual(
            after.below.map(plain),
            answer.below.map(({ words }) => plain(words)),
          );
          now = next;
        }
      }),
      { numRuns: 100 },
    );
    // Nearly every scope can be parted, else the property says little.
    assert.ok(count > 200, String(count));
  });
});

function plain({ text }: Words): string {
  return text.replace(/\s+/g, ' ').trim();
}

function mixed(text: string, seed: number): number {
  let state = seed | 0;
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x5bd1e995);
  return state;
}
