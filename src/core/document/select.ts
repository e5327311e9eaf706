import type { Range } from './range.js';

/** The blocks that share at least one character with a range. `blocks` stand in document order and apart. */
export function* overlapping<Block extends { readonly range: Range }>(
  blocks: readonly Block[],
  range: Range,
): Generator<Block> {
  for (let index = firstEndingAfter(blocks, range.start); index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.range.start >= range.end) return;
    if (block.range.end > block.range.start) yield block;
  }
}

function firstEndingAfter(blocks: readonly { readonly range: Range }[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.range.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
