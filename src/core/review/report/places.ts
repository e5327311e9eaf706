import type { Corpus } from '../../corpus/types.js';
import { linesOf, type Lines } from '../../document/lines.js';
import { positionsOf } from '../../document/positions.js';
import type { Place } from '../types.js';
import type { ReportedPlace } from './types.js';

/** Tells where a place stands in lines and columns. */
export type Placing = (place: Place) => ReportedPlace;

/** Finds places in the texts of a corpus, and in others beside it. */
export function placingIn(corpus: Corpus, beside: ReadonlyMap<string, string> = new Map()): Placing {
  const known = new Map<string, Lines | null>();
  return ({ path, range }) => {
    const lines = known.has(path) ? known.get(path) : linesAt(path);
    known.set(path, lines ?? null);
    return { path, range: lines ? positionsOf(lines, range) : null };
  };

  function linesAt(path: string): Lines | null {
    const file = corpus.files.get(path);
    if (file?.state === 'read') return file.document.lines;
    const input = corpus.sources.inputs.get(path);
    const text = input && 'text' in input ? input.text : beside.get(path);
    return text === undefined ? null : linesOf(text.replace(/^\uFEFF/, ''));
  }
}
