import assert from 'node:assert/strict';
import { isEmptyContent, isEmptyText, saysNone } from '../../../src/core/document/content.js';
import { readDocument } from '../../../src/core/document/read.js';

const empty = [
  '',
  ' \n\t\n',
  '<!-- Say why.\n\nAll of it. -->\n',
  'TBD',
  '- TBD.\n',
  '**TODO**: \n',
  'N/A',
  '_None._',
  '(none)',
  '- \n',
  '- [ ]\n',
  '1. \n2. \n',
  '-',
  '...',
  '…',
  '—',
  '{what we will not do}',
  '- {option 1}\n- {option 2}\n',
  '<what we will not do>',
  '_Describe what is out of scope._',
  '*List the goals here ...*',
  '[Describe the problem]',
  '[NEEDS CLARIFICATION: who?]',
  '### Goals\n\n### Others\n\nTBD\n',
  '---\n\n***\n',
  '| a | b |\n|---|---|\n| | TBD |\n',
  'Keine.',
  'À définir',
  'Ninguno',
  'なし',
  '未定',
  'Не применимо',
  '[x]: https://a.b\n',
];

const filled = [
  'We will not support guests.',
  '- No guests.\n',
  'None of the current clients',
  '```\ncode\n```\n',
  '| a |\n|---|\n| 1 |\n',
  '`{id}`',
  '[A](a.md)',
  '<https://a.b>',
  '![picture](a.png)',
  '### Goals\n\nShip it.\n',
  '<details>\nSome words\n</details>\n',
  '_No guests in this release._',
  'TBD by legal, shipping without it.',
  '5',
  '日本語の文',
  '<!-- a --> b',
  '🚀',
];

describe('empty content', () => {
  for (const body of empty) {
    it(`is ${JSON.stringify(body)}`, () => assert.equal(isEmpty(body), true));
  }
  for (const body of filled) {
    it(`is not ${JSON.stringify(body)}`, () => assert.equal(isEmpty(body), false));
  }

  it('is judged within the range alone', () => {
    const text = '## A\n\nwords\n\n## B\n\nTBD\n';
    const document = readDocument('a.md', text);
    assert.deepEqual(
      document.outline.headings.map(({ body }) => isEmptyContent(document, body)),
      [false, true],
    );
  });

  it('is told of words without a document too', () => {
    assert.equal(isEmptyText('tbd'), true);
    assert.equal(isEmptyText('done'), false);
  });

  it('may be an answer, or still to come', () => {
    for (const words of ['None', '**n/a**.', 'Keine', 'No  risks.']) {
      assert.ok(saysNone(words), words);
      assert.ok(isEmptyText(words), words);
    }
    for (const words of ['TBD', 'offen', 'none of the old carts']) assert.ok(!saysNone(words), words);
  });
});

function isEmpty(body: string): boolean {
  const text = `# T\n\n${body}`;
  return isEmptyContent(readDocument('a.md', text), { start: 5, end: text.length });
}
