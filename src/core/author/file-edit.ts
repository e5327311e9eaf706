import type { Artifact } from '../artifact/types.js';
import type { Range, TextEdit, Words } from '../document/range.js';
import { textOf } from '../document/range.js';

/** An edit in a file. */
export type FileEdit = TextEdit & { readonly path: string };

/**
 * An edit that puts `text` in the place of words of an artifact or of its side file. It is refused where the file says
 * something else there, as YAML does that escapes, folds or repeats a value; see `standsAsRead`.
 */
export function replacing(artifact: Artifact, words: Words, text: string): FileEdit {
  return { path: words.path ?? artifact.path, range: words.range, expected: words.text, text };
}

/** True where the file holds exactly these words at their place, so that an edit there touches nothing else. */
export function standsAsRead(artifact: Artifact, words: Words): boolean {
  return words.path !== undefined || textOf(artifact.document.text, words.range) === words.text;
}

/** An edit that puts `text` over whatever stands in a range of the artifact's own file. */
export function overwriting(artifact: Artifact, range: Range, text: string): FileEdit {
  return { path: artifact.path, range, expected: textOf(artifact.document.text, range), text };
}

/** An edit that puts `text` at an offset of the artifact's own file. */
export function inserting(artifact: Artifact, at: number, text: string): FileEdit {
  const range: Range = { start: at, end: at };
  return { path: artifact.path, range, expected: '', text };
}

/** An edit that takes a range of the artifact's own file away. */
export function removing(artifact: Artifact, range: Range): FileEdit {
  return overwriting(artifact, range, '');
}
