import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read.js';
import { placeFor } from '../../../src/core/rules/shared/place.js';
import { artifactOf } from '../artifact/support.js';

describe('where a finding about something missing stands', () => {
  const front = '---\nstatus: accepted\ndate: 2026-03-02\n---\n';
  const texts: readonly [says: string, text: string, start: number, words: string][] = [
    ['the section', '# Pick a queue\n\n## Context\n\n## Decision\n', 31, 'Decision'],
    ['the section, with nothing below it', '# Pick a queue\n\n## Context\n\n## Decision', 31, 'Decision'],
    ['the section, with CRLF', '# Pick a queue\r\n\r\n## Context\r\n\r\n## Decision\r\n', 35, 'Decision'],
    ['the first of the names', '# Pick a queue\n\n## Consequences\n\n## Decision\n', 36, 'Decision'],
    ['the second of the names', '# Pick a queue\n\n## Context\n\n## Consequences\n', 31, 'Consequences'],
    ['the title', '# Pick a queue\n\n## Context\n', 2, 'Pick a queue'],
    ['the title, below another heading', '## Context\n\nWords.\n\n# Pick a queue\n', 22, 'Pick a queue'],
    ['the first heading, where none is a title', '\n### Context\n\n## Status\n\nAccepted\n', 5, 'Context'],
    ['the title of the frontmatter', '---\ntitle: A queue\nstatus: accepted\n---\n\nWords.\n', 11, 'A queue'],
    ['the first words', `${front}\nWe take a queue. \nIt is there.\n`, 43, 'We take a queue.'],
    [
      'the first words, with CRLF',
      `${front}\nWe take a queue.\nMore.\n`.replaceAll('\n', '\r\n'),
      48,
      'We take a queue.',
    ],
    ['the first words, to the last character', `${front}We take a queue.`, 42, 'We take a queue.'],
    ['the first words, where the title is empty', `${front}#\n\nWords.\n`, 42, '#'],
    ['the first key, where there are no words', front, 4, 'status'],
    ['the first key, where there is white space', `${front}\n \n`, 4, 'status'],
  ];
  for (const [says, text, start, words] of texts)
    it(says, () => {
      const range = placeFor(artifactOf(text), ['decision', 'consequences']);
      assert.deepEqual([range.start, text.slice(range.start, range.end)], [start, words]);
    });

  it('is never in another file', () => {
    const artifact = artifactOf(`${front}Words.`);
    const title = { text: 'A queue', range: { start: 0, end: 7 } };
    assert.deepEqual(placeFor({ ...artifact, title }, []), title.range);
    assert.deepEqual(placeFor({ ...artifact, title: { ...title, path: 'a.yaml' } }, []), { start: 42, end: 48 });
  });

  it('is the start of an empty text', () => {
    const artifact = { ...artifactOf(front), document: readDocument('docs/adr/0001-pick-a-queue.md', '') };
    assert.deepEqual(placeFor(artifact, []), { start: 0, end: 0 });
  });
});
