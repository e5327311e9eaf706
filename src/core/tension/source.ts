import type { Artifact } from '../artifact/types.js';
import { positionAt } from '../document/positions.js';
import type { Range, Words } from '../document/range.js';
import { shown } from './shown.js';

/** Where something that the panel shows stands in the repository. */
export interface Source {
  readonly path: string;
  readonly offset: number;
  /** The line as people count it, from 1; null where the file is not one of the corpus' documents. */
  readonly line: number | null;
}

/** Words of a document as the panel shows them, with the place that opens on a click; no place for a default of ours. */
export interface Said {
  readonly text: string;
  readonly at: Source | null;
}

/** The place of a range of an artifact, or of the side file that the words stand in. */
export function sourceIn(artifact: Artifact, place: { readonly range: Range; readonly path?: string }): Source {
  const offset = place.range.start;
  if (place.path !== undefined && place.path !== artifact.path) return { path: place.path, offset, line: null };
  return { path: artifact.path, offset, line: positionAt(artifact.document.lines, offset).line };
}

/** Words of an artifact as the panel shows them. */
export function saidIn(artifact: Artifact, words: Words, longest?: number): Said {
  return { text: shown(words.text, longest), at: sourceIn(artifact, words) };
}
