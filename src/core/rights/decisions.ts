import { fieldOf } from '../artifact/fields.js';
import { stageOf } from '../artifact/statuses.js';
import type { Artifact, Field, Person, Stage } from '../artifact/types.js';
import type { Matrix, MatrixRow } from '../corpus/types.js';
import { rowOf } from './row.js';

/** Something that is decided: an artifact, or one record of a log. */
export interface Decision {
  readonly fields: readonly Field[];
  readonly decisionMakers: readonly Person[];
  readonly stage: Stage;
}

/** The decisions of an artifact that are not closed: the artifact itself, and the records of a log. */
export function decisionsIn(artifact: Artifact): Decision[] {
  const records = artifact.records.map((record) => ({ ...record, stage: stageOf(record.status) }));
  return [artifact, ...records].filter(({ stage }) => stage !== 'closed');
}

/** The row that a decision stands under; null where it names none. */
export function rowFor(matrix: Matrix, decision: Decision): MatrixRow | null {
  const field = fieldOf(decision, 'work-type');
  return field && rowOf(matrix, field.value);
}

/** The reason that a decision gives for departing from its row; null where it gives none. */
export function deviationOf(decision: Decision): Field | null {
  const field = fieldOf(decision, 'deviation');
  return field && /^(?:none|no|n\/a|-|tbd|todo)\.?$/i.test(field.value.trim()) ? null : field;
}
