import { contains, type Range } from '../document/range.js';
import { overlapping } from '../document/select.js';
import type { Block } from './blocks.js';
import { blocksOf, textOfRecord } from './records.js';
import type { Change, DecisionRecord, Pair } from './types.js';

/** The blocks of both ends without those that a change accounts for. What stands at both ends as it was stays. */
export function untoldBlocks(pair: Pair, told: readonly Change[]): [Block[], Block[]] {
  const edited = editedIn(pair);
  const [old, now] = [blocksOf(pair.before, edited.before), blocksOf(pair.after, edited.after)];
  const [toldOld, toldNow] = [toldAmong(old, pair.before, told, 'before'), toldAmong(now, pair.after, told, 'after')];
  return [rest(old, toldOld, now, toldNow), rest(now, toldNow, old, toldOld)];
}

/** All between the first and the last difference, and a character more at either side. */
function editedIn({ before, after }: Pair): { before: Range; after: Range } {
  const [old, now] = [textOfRecord(before), textOfRecord(after)];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old.charCodeAt(start) === now.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && old.charCodeAt(old.length - 1 - end) === now.charCodeAt(now.length - 1 - end)) end++;
  const within = ({ range }: DecisionRecord): Range => ({
    start: range.start + Math.max(0, start - 1),
    end: Math.min(range.end, range.end - end + 1),
  });
  return { before: within(before), after: within(after) };
}

function rest(here: Block[], told: ReadonlySet<Block>, there: Block[], toldThere: ReadonlySet<Block>): Block[] {
  const [counts, alsoTold] = [countsOf(there), new Set([...toldThere].map(({ words }) => words))];
  for (const { words } of here) counts.set(words, (counts.get(words) ?? 0) - 1);
  return here.filter((block) => {
    if (!told.has(block)) return true;
    const missing = counts.get(block.words) ?? 0;
    if (missing < 0) counts.set(block.words, missing + 1);
    return missing >= 0 && !alsoTold.has(block.words);
  });
}

function countsOf(blocks: Iterable<Block>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of blocks) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}

function toldAmong(
  blocks: readonly Block[],
  record: DecisionRecord,
  told: readonly Change[],
  end: 'before' | 'after',
): Set<Block> {
  const covered = told
    .filter((change) => change[end].path === record.path)
    .map((change) => coveredBy(change, record, end));
  return new Set(covered.flatMap((range) => [...overlapping(blocks, range)]));
}

/** What a change accounts for: its words, the row of what crossed the line, and all below a heading that came or went. */
function coveredBy({ kind, was, is, ...places }: Change, { artifact }: DecisionRecord, end: 'before' | 'after'): Range {
  const { range } = places[end];
  const { headings, tables } = artifact.document.outline;
  if ((end === 'before' ? is : was) === null) {
    const heading = headings.find((each) => each.range.start === range.start && each.range.end === range.end);
    return heading ? { start: heading.block.start, end: heading.body.end } : range;
  }
  if (kind !== 'cut-line') return range;
  const table = tables.find((each) => contains(each.range, range));
  return table?.rows.find((row) => contains(row.range, range))?.range ?? range;
}
