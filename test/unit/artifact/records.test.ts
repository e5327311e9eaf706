import assert from 'node:assert/strict';
import { artifactOf, at } from './support.js';

/** A heading of a log, and the day and the title that it gives its record. */
const headings: readonly (readonly [string, string, string])[] = [
  ['2026-05-13 — Use queues', '2026-05-13', 'Use queues'],
  ['[2026-05-13] Use queues', '2026-05-13', 'Use queues'],
  ['13.05.2026 (checkout)', '13.05.2026', '(checkout)'],
  ['13/05/2026: Use queues', '13/05/2026', 'Use queues'],
  ['2026-05-13', '2026-05-13', ''],
];

describe('a record below a dated heading', () => {
  for (const [heading, day, title] of headings) {
    it(`is read from "${heading}"`, () => {
      const artifact = artifactOf(`# Decision log\n\n## ${heading}\n\nBursts.\n`, 'docs/decision-log.md');
      const [record] = artifact.records;
      assert.deepEqual(
        [artifact.records.length, record?.date?.text, record?.title.text, record?.id],
        [1, day, title, null],
      );
      assert.deepEqual(
        [at(artifact, record?.date?.range ?? null), at(artifact, record?.title.range ?? null)],
        [day, title],
      );
    });
  }
});
