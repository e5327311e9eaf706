import type { Document } from './document.js';
import type { Range } from './range.js';
import { overlapping } from './select.js';

/** The runs of inline markup in a range, in document order: headings, paragraphs and cells; frontmatter is one run. */
export function leavesIn(document: Document, range: Range): readonly Range[] {
  const { outline, bodyStart } = document;
  if (range.start < bodyStart) {
    const head = { start: range.start, end: Math.min(range.end, bodyStart) };
    return range.end <= bodyStart ? [head] : [head, ...leavesIn(document, { start: bodyStart, end: range.end })];
  }
  const leaves: Range[] = [];
  for (const heading of overlapping(outline.headings, range)) leaves.push(heading.range);
  for (const paragraph of overlapping(outline.paragraphs, range)) leaves.push(paragraph.range);
  for (const table of overlapping(outline.tables, range)) {
    for (const row of [{ cells: table.header, range: table.range }, ...overlapping(table.rows, range)]) {
      for (const cell of overlapping(row.cells, range)) leaves.push(cell.range);
    }
  }
  return leaves.sort((a, b) => a.start - b.start);
}
