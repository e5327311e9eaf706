import assert from 'node:assert/strict';
import { corpusOf } from '../artifact/support.js';

function record(supersedes: readonly string[]): string {
  const head = supersedes.length > 0 ? `---\nstatus: accepted\nsupersedes: [${supersedes.join(', ')}]\n---\n\n` : '';
  return `${head}# Decide\n\n## Context\n\nx\n\n## Decision\n\ny\n\n## Consequences\n\nz\n`;
}

/** The circles of records, each of which supersedes the ones that are named, as names. */
function circles(records: Readonly<Record<string, readonly string[]>>): string[][] {
  const files = Object.entries(records).map(([name, others]) => [`docs/adr/${name}.md`, record(others)]);
  const corpus = corpusOf(Object.fromEntries(files) as Record<string, string>);
  return corpus.artifacts
    .map((artifact) => corpus.circleFrom(artifact).map(({ newer }) => newer.path.slice('docs/adr/'.length, -3)))
    .filter((circle) => circle.length > 0);
}

describe('circles of records that supersede each other', () => {
  it('are none in a chain, a fork or a diamond', () => {
    assert.deepEqual(circles({ a1: ['a2'], a2: ['a3', 'a4'], a3: ['a5'], a4: ['a5'], a5: [] }), []);
  });

  it('are found once each, from the record with the least path', () => {
    assert.deepEqual(circles({ a1: ['a2'], a2: ['a1'], a3: ['a4'], a4: ['a5'], a5: ['a3'] }), [
      ['a1', 'a2'],
      ['a3', 'a4', 'a5'],
    ]);
  });

  it('are found behind records that lead into them, and before ones that they lead to', () => {
    assert.deepEqual(circles({ a1: ['a3'], a2: [], a3: ['a4', 'a2'], a4: ['a2', 'a3'] }), [['a3', 'a4']]);
  });

  it('may be one record alone', () => {
    assert.deepEqual(circles({ a1: ['a1'], a2: ['a1'] }), [['a1']]);
  });

  it('are named by their shortest way', () => {
    assert.deepEqual(circles({ a1: ['a2', 'a3'], a2: ['a3'], a3: ['a1'] }), [['a1', 'a3']]);
  });

  it('are found in a chain of thousands without delay or depth', () => {
    const count = 3_000;
    const name = (index: number): string => `a${String(index).padStart(5, '0')}`;
    const chain = Array.from({ length: count }, (_, index) => [name(index), [name((index + 1) % count)]] as const);
    assert.deepEqual(
      circles(Object.fromEntries(chain)).map((circle) => circle.length),
      [count],
    );
  }).timeout(20_000);
});
