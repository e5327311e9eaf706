import { choosable } from '../../artifact/status-words.js';
import type { Matrix } from '../../corpus/types.js';
import { shown } from '../../tension/shown.js';
import type { Holds, KeyMeaning } from './keys.js';
import { phrase, type Phrase } from './phrase.js';

const values: Readonly<Partial<Record<Holds, readonly string[]>>> = {
  kind: ['adr', 'prd', 'decision-log'],
  status: choosable,
  side: ['product', 'engineering', 'joint'],
  reversibility: ['two-way', 'one-way'],
  stage: ['discovery', 'delivery'],
};

/** What a key means, what it may hold, and an example. */
export function keyPhrases({ says, holds, example }: KeyMeaning, matrix: Matrix): Phrase[] {
  const may = holds === 'work-type' ? matrix.rows.map(({ key }) => key) : (values[holds] ?? []);
  const listed = shown(may.join(', '), 200);
  return [
    says,
    ...(may.length === 0 ? [] : [{ ...phrase('Values: {0}', listed), code: true } as const]),
    { ...phrase('Example: {0}', example), code: true },
  ];
}
