import type { Artifact } from '../../artifact/types.js';

/** Fewer characters than this say no more than a title does. */
const leastCharacters = 60;

/** True where prose between the title and the first section says what a section of its own would say. */
export function opensWithProse({ document, fields }: Artifact): boolean {
  const { headings, paragraphs } = document.outline;
  const title = headings.find((heading) => heading.depth === 1);
  const start = title?.block.end ?? document.bodyStart;
  const end = headings.find((heading) => heading.block.start >= start)?.block.start ?? document.text.length;
  return paragraphs.some(({ range, text, within }) => {
    if (within !== 'body' || range.start < start || range.end > end || text.length < leastCharacters) return false;
    return !fields.some(
      (field) => field.path === undefined && field.keyRange.start < range.end && field.range.end > range.start,
    );
  });
}
