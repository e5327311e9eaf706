import type { Document } from '../../document/document.js';
import type { Heading } from '../../document/outline-types.js';
import { isKnown, pairsIn } from './pairs.js';

/**
 * Lines of keys and values that stand before a lone `---` and are no frontmatter: markdown takes them for a heading,
 * and comment lines above them for others. All of these headings, or none.
 */
export function frontTextHeadings(document: Document): readonly Heading[] {
  const { headings } = document.outline;
  if (document.frontmatter.state !== 'absent') return [];
  let line = firstFilled(document);
  for (const [index, heading] of headings.entries()) {
    const from = document.lines.at(heading.block.start);
    const to = document.lines.at(heading.block.end);
    if (from !== line) return [];
    if (to > from) return opensWithPair(document, heading) ? headings.slice(0, index + 1) : [];
    line = to + 1;
  }
  return [];
}

function opensWithPair({ text, lines }: Document, { range, block }: Heading): boolean {
  const underline = text.charAt(lines.start(lines.at(block.end)));
  const first = { start: range.start, end: Math.min(range.end, lines.end(lines.at(range.start))) };
  return underline === '-' && pairsIn(text, first).some(isKnown);
}

function firstFilled({ text, lines, bodyStart }: Document): number {
  let line = lines.at(bodyStart);
  while (line + 1 < lines.count && text.slice(lines.start(line), lines.end(line)).trim() === '') line++;
  return line;
}
