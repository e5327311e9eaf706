import { fieldOf } from '../artifact/fields.js';
import type { Artifact } from '../artifact/types.js';
import type { Matrix } from '../corpus/types.js';
import { rowsMeant } from '../rights/row.js';
import { canBind } from './edits/bind.js';
import { longestName, shown } from './shown.js';

/** A row that an artifact can be bound to. */
export interface BindChoice {
  /** The key of the row in its matrix. */
  readonly row: string;
  readonly workType: string;
  /** The artifact's own words may mean it. */
  readonly likely: boolean;
}

/** The rows that an artifact can be bound to, those first that its work type may mean. */
export function bindChoices(matrix: Matrix, artifact: Artifact): BindChoice[] {
  if (!canBind(artifact)) return [];
  const field = fieldOf(artifact, 'work-type');
  const meant = field ? rowsMeant(matrix, field.value) : [];
  const rows = [...meant, ...matrix.rows.filter((row) => !meant.includes(row))];
  return rows.map((row) => ({
    row: row.key,
    workType: shown(row.workType, longestName),
    likely: meant.includes(row),
  }));
}
