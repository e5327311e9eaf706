import type { Corpus } from '../corpus/types.js';
import type { Range } from '../document/range.js';
import type { Finding } from './finding.js';
import { textIn } from './texts.js';

/** Lines that stand together, counted from 1, the last one included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The findings that stand on changed lines, or point to one. A file may be changed as a whole. */
export function onChangedLines(
  findings: readonly Finding[],
  changed: ReadonlyMap<string, readonly LineRange[] | 'all'>,
  corpus: Corpus,
): Finding[] {
  const isChanged = (path: string, range: Range): boolean => {
    const ranges = changed.get(path) ?? [];
    if (ranges === 'all') return true;
    const source = ranges.length > 0 ? textIn(corpus, path) : null;
    if (!source) return false;
    const first = source.lines.at(range.start) + 1;
    const last = source.lines.at(Math.max(range.start, range.end - 1)) + 1;
    return ranges.some(({ from, to }) => from <= last && to >= first);
  };
  return findings.filter(
    ({ path, range, related }) => isChanged(path, range) || related.some((place) => isChanged(place.path, place.range)),
  );
}
