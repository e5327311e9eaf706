import type { Entry, FrontmatterProblem, Value } from '../frontmatter-types.js';
import type { Range } from '../range.js';

/** A reading whose places are counted from `by` further left. */
export function moved(
  reading: { value: Value | null; problems: readonly FrontmatterProblem[] },
  by: number,
): { value: Value | null; problems: FrontmatterProblem[] } {
  return {
    value: reading.value === null ? null : movedValue(reading.value, by),
    problems: reading.problems.map((problem) => movedProblem(problem, by)),
  };
}

function movedValue(value: Value, by: number): Value {
  const range = movedRange(value.range, by);
  if (value.kind === 'scalar') return { ...value, range };
  if (value.kind === 'list') return { ...value, range, items: value.items.map((item) => movedValue(item, by)) };
  return { ...value, range, entries: value.entries.map((entry) => movedEntry(entry, by)) };
}

function movedEntry(entry: Entry, by: number): Entry {
  const value = entry.value === null ? null : movedValue(entry.value, by);
  return { key: entry.key, keyRange: movedRange(entry.keyRange, by), value, range: movedRange(entry.range, by) };
}

function movedProblem(problem: FrontmatterProblem, by: number): FrontmatterProblem {
  const repair = problem.repair === null ? null : { ...problem.repair, range: movedRange(problem.repair.range, by) };
  return { ...problem, range: movedRange(problem.range, by), repair };
}

function movedRange(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}
