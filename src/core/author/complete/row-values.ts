import { fieldOf } from '../../artifact/fields.js';
import type { MatrixRow } from '../../corpus/types.js';
import { rowOf } from '../../rights/row.js';
import { shown } from '../../tension/shown.js';
import { phrase } from '../explain/phrase.js';
import { rowMeaning } from '../explain/rows.js';
import { completion, type Completion, type Setting } from './completion.js';
import { likeNeighbours } from './like-neighbours.js';
import type { ValuePlace } from './value-place.js';

/** Work types as their neighbours write them: by the key of the row, or by its words. */
export function workTypes({ corpus, path, neighbours }: Setting, { range, write }: ValuePlace): Completion[] {
  const { rows } = corpus.policyFor(path).matrix;
  const own = neighbours.flatMap((artifact) => fieldOf(artifact, 'work-type')?.value ?? []);
  const usesWords = own.filter((value) => rows.some(({ workType }) => workType === value)).length * 2 > own.length;
  return rows.map((row) => {
    const label = usesWords ? row.workType : row.key;
    return completion({
      label: shown(label, 80),
      is: 'value',
      range,
      text: write(label),
      detail: usesWords ? '' : shown(row.workType, 80),
      says: rowMeaning(row),
      find: `${row.key} ${row.workType}`,
    });
  });
}

/** What the row says, to be changed into what departs from it, and what others have written. */
export function rowCell(setting: Setting, place: ValuePlace): Completion[] {
  const { corpus, path, artifact } = setting;
  const workType = artifact && fieldOf(artifact, 'work-type');
  const row = workType ? rowOf(corpus.policyFor(path).matrix, workType.value) : null;
  const cell = row ? cellOf(row, place.key) : '';
  const others = likeNeighbours(setting, place).filter(({ label }) => label !== cell);
  if (cell === '') return others;
  const says = [phrase('What the row says; write here only what departs from it.')];
  return [
    completion({ label: shown(cell, 80), is: 'value', range: place.range, text: place.write(cell), says }),
    ...others,
  ];
}

function cellOf({ qualityBar, releaseShape }: MatrixRow, key: string): string {
  return key === 'quality-bar' ? qualityBar : releaseShape;
}
