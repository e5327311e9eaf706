import type { Range } from '../../document/range.js';

/** Tells of ranges, asked for in document order, whether one of the spans holds the whole of them. */
export function coveredBy(spans: readonly Range[]): (range: Range) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let furthest = -1;
  return ({ start, end }) => {
    for (let span = sorted[next]; span && span.start <= start; span = sorted[++next])
      furthest = Math.max(furthest, span.end);
    return furthest >= end;
  };
}
