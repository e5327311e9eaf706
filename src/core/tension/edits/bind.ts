import { fieldOf, wordsOf } from '../../artifact/fields.js';
import type { Artifact } from '../../artifact/types.js';
import { addingField } from '../../author/add-field.js';
import { replacing, standsAsRead, type FileEdit } from '../../author/file-edit.js';
import type { Corpus } from '../../corpus/types.js';

/** Edits that bind an artifact to a row of its matrix, by the row's key. None where it cannot be written, or the row is not there. */
export function bindingEdits(corpus: Corpus, artifact: Artifact, row: string): FileEdit[] {
  const { matrix } = corpus.policyFor(artifact.path);
  return matrix.rows.some(({ key }) => key === row) ? workTypeEdits(artifact, row) : [];
}

/** True where the work type of an artifact can be written. */
export function canBind(artifact: Artifact): boolean {
  return workTypeEdits(artifact, 'any').length > 0;
}

function workTypeEdits(artifact: Artifact, key: string): FileEdit[] {
  const field = fieldOf(artifact, 'work-type');
  if (!field) return addingField(artifact, 'work-type', key);
  const words = wordsOf(field);
  return standsAsRead(artifact, words) ? [replacing(artifact, words, key)] : [];
}
