import type { Range } from './range.js';

/** The blocks that share at least one character with a range. `blocks` stand in document order and apart. */
export function* overlapping<Block extends { readonly range: Range }>(
  blocks: readonly Block[],
  range: Range,
): Generator<Block> {
  for (let index = countWhile(blocks, (block) => block.range.end <= range.start); index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.range.start >= range.end) return;
    if (block.range.end > block.range.start) yield block;
  }
}

/** How many of the first entries pass a test that no later one passes. */
export function countWhile<Entry>(entries: readonly Entry[], passes: (entry: Entry) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && passes(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
