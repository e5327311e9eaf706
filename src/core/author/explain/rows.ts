import type { MatrixRow } from '../../corpus/types.js';
import { shown } from '../../tension/shown.js';
import { phrase, type Phrase } from './phrase.js';

/** What a row of the matrix asks for, a phrase for each cell that says something. */
export function rowMeaning({ bias, qualityBar, releaseShape, finalCall }: MatrixRow): Phrase[] {
  const cells: readonly (readonly [string, string])[] = [
    ['Default bias: {0}', bias],
    ['Quality bar: {0}', qualityBar],
    ['Release shape: {0}', releaseShape],
    ['Final call: {0}', finalCall],
  ];
  return cells.flatMap(([says, cell]) => (cell === '' ? [] : [phrase(says, shown(cell))]));
}
