import type { MatrixRow } from '../../corpus/types.js';
import { shown } from '../../tension/shown.js';
import { phrase, type Phrase } from './phrase.js';

/** What a row of the matrix asks for, a phrase for each cell that says something. */
export function rowMeaning({ bias, qualityBar, releaseShape, finalCall }: MatrixRow): Phrase[] {
  return [
    ...said(bias, (cell) => phrase('Default bias: {0}', cell)),
    ...said(qualityBar, (cell) => phrase('Quality bar: {0}', cell)),
    ...said(releaseShape, (cell) => phrase('Release shape: {0}', cell)),
    ...said(finalCall, (cell) => phrase('Final call: {0}', cell)),
  ];
}

function said(cell: string, phraseOf: (cell: string) => Phrase): Phrase[] {
  return cell === '' ? [] : [phraseOf(shown(cell))];
}
