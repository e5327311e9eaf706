import type { Lines } from '../lines.js';
import type { Heading } from '../outline-types.js';
import type { Range } from '../range.js';

/** A heading before it is known what stands under it. */
export interface FoundHeading {
  readonly depth: number;
  readonly range: Range;
  /** Its lines, the second exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Headings with the text under each, in one pass from the last to the first. */
export function headingsOf(text: string, lines: Lines, found: readonly FoundHeading[]): Heading[] {
  const parents = parentsOf(found);
  const headings: Heading[] = [];
  // For each depth, where the next heading of that or a lesser depth begins.
  const nextAt = new Array<number>(7).fill(text.length);
  for (let index = found.length - 1; index >= 0; index--) {
    const heading = found[index];
    if (heading === undefined) continue;
    const { depth, range } = heading;
    const block = { start: lines.start(heading.from), end: lines.end(heading.to - 1) };
    const start = heading.to < lines.count ? lines.start(heading.to) : text.length;
    headings.push({
      depth,
      text: text.slice(range.start, range.end),
      range,
      block,
      body: { start, end: Math.max(start, nextAt[depth] ?? text.length) },
      own: { start, end: Math.max(start, nextAt[6] ?? text.length) },
      parent: parents[index] ?? -1,
    });
    for (let deeper = depth; deeper <= 6; deeper++) nextAt[deeper] = block.start;
  }
  return headings.reverse();
}

function parentsOf(found: readonly FoundHeading[]): number[] {
  const open: number[] = [];
  return found.map(({ depth }, index) => {
    while (open.length > 0 && (found[open.at(-1) ?? 0]?.depth ?? 0) >= depth) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}
