import assert from 'node:assert/strict';
import { artifactOf, corpusOf } from './support.js';

/** Texts that once took quadratic time or worse, each made to about a size. */
const fill = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length));
const texts: readonly (readonly [string, (size: number) => string])[] = [
  ['blanks in a kill rule', (size) => `## Kill rule\n\n- x${fill(' ', size)}a\n`],
  ['owners in a kill rule', (size) => `## Kill rule\n\n- ${fill('owner ', size)}\n`],
  ['conditions in a kill rule', (size) => `## Kill rule\n\n- ${fill('if ', size)}\n`],
  ['many kill rules', (size) => fill('## Kill rule\n\n- Reuse below 4 %\n\n', size)],
  ['many labelled kill rules', (size) => fill('- **Kill rule:** reuse < 4%\n', size)],
  ['many priorities', (size) => fill('- P0: a\n\n**Must have:**\n\n', size)],
  ['many bars in a line', (size) => `${fill('a: b | ', size)}\n`],
  ['quotes that announce an end', (size) => fill('> Superseded by a\n\n', size)],
  ['a heading of many words', (size) => `## ${fill('in of ', size)}\n`],
  ['blanks behind bold marks', (size) => `- **${fill(' ', size)}x\n`],
  ['many bold marks', (size) => `${fill('**a ', size)}\n`],
  ['brackets in links', (size) => `## Links\n\n- supersedes ${fill('[', size)}\n`],
  ['links that do not close', (size) => `## Links\n\n- supersedes ${fill('[a](b ', size)}\n`],
  ['brackets in a heading', (size) => `## ${fill('(', size)}\n`],
  ['numbers in a heading', (size) => `## ${fill('1.', size)}\n`],
  ['comments in a heading', (size) => `## ${fill('<!--', size)}\n`],
  ['comments that do not close', (size) => fill('a <!-- b\n\n', size)],
  ['brackets among people', (size) => `Deciders: ${fill('(a', size)}\n`],
  ['blanks in a bold task', (size) => `## Definition of done\n\n- [ ] **${fill(' ', size)}x\n`],
  ['a long definition of done', (size) => `## Definition of done\n\n${fill('- x\n', size)}`],
  ['deep owners', (size) => `## Definition of done\n\n- [ ] product\n${fill('  - [ ] x\n', size)}`],
  ['a bracketed priority', (size) => `| Priority | What |\n|---|---|\n| must (${fill(')', size)}x | a |\n`],
  ['a long key', (size) => `${fill('a_', size)}: x\n`],
  ['a list of fields', (size) => fill('- **Deciders:**\n  - a\n', size)],
];

describe('a hostile text', function () {
  this.timeout(20_000);

  for (const [name, make] of texts) {
    it(`with ${name} is read in time that grows with its length`, () => {
      const small = timeToRead(make(10_000));
      const large = Math.min(timeToRead(make(40_000)), timeToRead(make(40_000)));
      assert.ok(large < 300 || large <= small * 6, `${String(small)} ms became ${String(large)} ms`);
    });
  }

  it('may be a log of many headings', () => {
    const log = (size: number): number =>
      timeToRead(`# Decision log\n\n${fill('## 2026-01-01 a\n\n**Why:** b\n\n', size)}`, 'docs/decision-log.md');
    const small = log(10_000);
    const large = Math.min(log(40_000), log(40_000));
    assert.ok(large < 300 || large <= small * 6, `${String(small)} ms became ${String(large)} ms`);
  });
});

describe('kill rules of one number', () => {
  const rules = (field: string, section: string): number =>
    artifactOf(`---\nstatus: accepted\nkill-rule: ${field}\n---\n# 1. Pick a queue\n\n## Kill rule\n\n${section}\n`)
      .killRules.length;

  it('are one where they say the same', () => {
    assert.equal(rules('Reuse below 4 % by 2026-05-15', 'If reuse is below 4 % by 2026-05-15, stop'), 1);
    assert.equal(rules('Reuse below 4 %', 'If reuse is below 4 %, stop'), 1);
  });

  it('are two where their metrics or days differ', () => {
    assert.equal(rules('Reuse below 4 %', 'If latency is above 4 s, stop'), 2);
    assert.equal(rules('Reuse below 4 % by 2026-05-15', 'If reuse is below 4 % by 2026-06-15, stop'), 2);
  });

  it('have no part that is named like a property of every object', () => {
    const [rule] = artifactOf(
      '# 1. Pick a queue\n\n## Status\n\nAccepted\n\n## Kill rule\n\n- constructor: x\n- valueOf: y\n- Owner: Ann\n',
    ).killRules;
    assert.equal(rule?.text, 'constructor: x');
  });
});

function timeToRead(text: string, path = 'docs/adr/0001-pick-a-queue.md'): number {
  const head = '# 1. Pick a queue\n\n## Status\n\nAccepted\n\n## Context\n\nA\n\n## Decision\n\nB\n\n';
  // Time of this process alone, so that a busy machine does not count.
  const start = process.cpuUsage();
  const { artifacts } = corpusOf({ [path]: path.endsWith('log.md') ? text : head + text });
  assert.equal(artifacts.length, 1);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
