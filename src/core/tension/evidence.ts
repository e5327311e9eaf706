import type { Artifact } from '../artifact/types.js';
import type { Range } from '../document/range.js';
import type { Evidence } from '../signals/signal.js';
import { entryOf } from './entry.js';
import { shown } from './shown.js';
import { sourceIn, type Source } from './source.js';

/** One place that something which the panel says is read from. */
export interface EvidenceView {
  /** The artifact as a list names it. */
  readonly name: string;
  readonly says: string;
  readonly at: Source;
}

/** Evidence of a signal as the panel shows it. */
export function evidenceView({ artifact, range, path, says }: Evidence): EvidenceView {
  return placeView(artifact, path === undefined ? { range } : { range, path }, says);
}

/** A place of an artifact, with what the panel says of it. */
export function placeView(
  artifact: Artifact,
  place: { readonly range: Range; readonly path?: string },
  says: string,
): EvidenceView {
  return { name: nameOf(artifact), says: shown(says), at: sourceIn(artifact, place) };
}

/** An artifact as a whole, at its title. */
export function artifactPlace(artifact: Artifact, says: string): EvidenceView {
  return { name: nameOf(artifact), says: shown(says), at: entryOf(artifact).at };
}

/** The title of an artifact, with the id before it where that is more than a number. */
export function nameOf(artifact: Artifact): string {
  const { id, title } = entryOf(artifact);
  return id === null || !/\D/.test(id) || title.startsWith(id) ? title : `${id} ${title}`;
}
