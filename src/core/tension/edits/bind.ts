import { fieldOf, wordsOf } from '../../artifact/fields.js';
import type { Artifact, Field } from '../../artifact/types.js';
import { addingField } from '../../author/add-field.js';
import { replacing, standsAsRead, type FileEdit } from '../../author/file-edit.js';
import { tableCell } from '../../author/table-cell.js';
import type { Corpus } from '../../corpus/types.js';
import { rowOf } from '../../rights/row.js';

/** Edits that bind an artifact to a row of its matrix, by the row's key. None where it cannot be written, or the row is not there. */
export function bindingEdits(corpus: Corpus, artifact: Artifact, row: string): FileEdit[] {
  const { matrix } = corpus.policyFor(artifact.path);
  const chosen = matrix.rows.find(({ key }) => key === row);
  if (!chosen) return [];
  return workTypeEdits(artifact, row, rowOf(matrix, chosen.workType) === chosen ? chosen.workType : row);
}

/** True where the work type of an artifact can be written. */
export function canBind(artifact: Artifact): boolean {
  return workTypeEdits(artifact, 'any', 'any').length > 0;
}

/** The frontmatter holds the key of the row, a line of text its name. */
function workTypeEdits(artifact: Artifact, key: string, name: string): FileEdit[] {
  const field = fieldOf(artifact, 'work-type');
  if (!field) return addingField(artifact, 'work-type', key, name);
  const words = wordsOf(field);
  if (!standsAsRead(artifact, words)) return [];
  return [replacing(artifact, words, field.carrier === 'frontmatter' ? key : inCarrier(field, name))];
}

function inCarrier({ carrier }: Field, name: string): string {
  return carrier === 'table' ? tableCell(name) : name;
}
