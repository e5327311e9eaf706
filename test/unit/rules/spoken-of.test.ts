import assert from 'node:assert/strict';
import type { SectionName } from '../../../src/core/artifact/headings/names.js';
import { hasUnplacedText, isSpokenOf } from '../../../src/core/rules/shared/spoken-of.js';
import { artifactOf } from '../artifact/support.js';

const front = '---\nstatus: accepted\n---\n\n# Decision for the queue\n\n';

describe('a section that is spoken of', () => {
  const texts: readonly [name: SectionName, text: string, spoken: boolean][] = [
    ['decision', '## Words\n', false],
    ['decision', '## The outcome, in short\n', true],
    ['decision', '## In short: the outcome\n', true],
    ['decision', '**Decision** we wait.\n', true],
    ['decision', '**Decision:** we wait.\n', true],
    ['decision', '- __Our decision__: we wait.\n', true],
    ['decision', 'Decision: we wait.\n', true],
    ['decision', 'Decision makers: we wait.\n', false],
    ['decision', 'Decision we wait.\n', false],
    ['decision', 'The our: we wait.\n', false],
    ['decision', 'We wait.\n', false],
    ['risks', '## The risks, in short\n', false],
  ];
  for (const [name, text, spoken] of texts)
    it(`${name} in ${JSON.stringify(text)}`, () => {
      assert.equal(isSpokenOf(name, artifactOf(front + text)), spoken);
    });
});

describe('text under no known heading', () => {
  const texts: readonly [text: string, unplaced: boolean][] = [
    ['', false],
    [`${'word '.repeat(13)}\n`, true],
    ['## Words\n', false],
    [`## Words\n\n${'a'.repeat(19)}\n`, false],
    [`## Words\n\n${'a'.repeat(20)}\n`, true],
    [`## Words\n\n   ${'a'.repeat(19)}   \n\n\n`, false],
    ['## Слова\n\nа\n', true],
    ['## Слова\n', false],
    [`## References\n\n${'a'.repeat(20)}\n`, false],
    [`## References\n\n### Words\n\n${'a'.repeat(20)}\n`, false],
    [`## Context\n\n### Words\n\n${'a'.repeat(20)}\n`, false],
    [`## Words\n\n### More\n\n${'a'.repeat(20)}\n`, true],
  ];
  for (const [text, unplaced] of texts)
    it(JSON.stringify(text), () => {
      assert.equal(hasUnplacedText(artifactOf(front + text)), unplaced);
    });
  it('stands below a title that is a word of another matter', () => {
    const text = `---\nstatus: accepted\n---\n\n# References\n\n## Words\n\n${'a'.repeat(20)}\n`;
    assert.equal(hasUnplacedText(artifactOf(text)), true);
  });
});
